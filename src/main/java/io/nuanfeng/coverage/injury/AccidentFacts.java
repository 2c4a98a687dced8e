package io.nuanfeng.coverage.injury;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.injury.InjuryRow.Found;
import io.nuanfeng.coverage.injury.InjuryRow.Site;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Finds out about the day of an accident: who was liable by the list of that time, who was known to be insured. */
@ApplicationScoped
class AccidentFacts {

    private static final String REFERENCE = "GS-";

    /** As it had been declared by the moment of the accident: a later declaration does not change who was liable. */
    private static final String ENGAGED =
            """
            select engagement, dispatch_name from coverage.enrolment
            where person_key = ?1 and outlet_id = ?2 and kind = 'HIRE' and state in ('SUBMITTED', 'ACCEPTED', 'EFFECTIVE', 'ENDED')
              and hired_on <= ?3 and (cover_until is null or cover_until >= ?3) and declared_at <= ?4
            order by hired_on desc limit 1
            """;

    private static final Parameter<Citation> DISPATCHED = Parameter.citation("registry.liable.clause-dispatch");

    @Inject
    PolicyBook book;

    @Inject
    Coverage coverage;

    @Inject
    Outlets outlets;

    @Inject
    ShanghaiClock clock;

    /** Only the injured themselves learn whether they were insured; anybody else would be asking about somebody else. */
    Uni<CoverSeen> coverOf(Actor actor, Accident accident) {
        if (accident.teller() != Teller.INJURED || actor.personKey().isEmpty()) {
            return Uni.createFrom().item(CoverSeen.NOT_ASKED);
        }
        var day = ShanghaiClock.dateOf(accident.happenedAt()).toString();
        var moment = ShanghaiClock.at(accident.happenedAt()).toString();
        return coverage.mine(actor, new Asked(day, moment, accident.outletId()))
                .chain(then -> coverage.mine(actor, new Asked(day, null, accident.outletId()))
                        .map(now -> seen(accident, then, now)));
    }

    /** @throws Problem NOT_FOUND where there is no such outlet */
    Uni<InjuryRow> row(Actor actor, Accident accident, CoverSeen cover) {
        var day = ShanghaiClock.dateOf(accident.happenedAt());
        return outlets.find(actor, accident.outletId())
                .chain(today -> outlets.findAsOf(actor, accident.outletId(), day)
                        .map(then -> new Listed(then, false))
                        .onFailure(Problem.class)
                        .recoverWithItem(() -> new Listed(today, true)))
                .chain(listed -> engaged(personKey(actor, accident), accident, day)
                        .map(engaged -> row(actor, accident, cover, found(listed, engaged, day))));
    }

    private InjuryRow row(Actor actor, Accident accident, CoverSeen cover, Answer answer) {
        return new InjuryRow(
                Ids.next(),
                REFERENCE + Ids.readable(4) + "-" + Ids.readable(4),
                actor.accountId(),
                personKey(actor, accident),
                accident,
                answer.site(),
                answer.found(),
                cover,
                clock.now());
    }

    private Uni<Engaged> engaged(String personKey, Accident accident, LocalDate day) {
        if (personKey.isEmpty()) {
            return Uni.createFrom().item(Engaged.UNKNOWN);
        }
        return Sql.row(ENGAGED, personKey, accident.outletId(), day, accident.happenedAt())
                .map(row -> row == null
                        ? Engaged.UNKNOWN
                        : new Engaged(row.get(0, String.class), row.get(1, String.class)));
    }

    private Answer found(Listed listed, Engaged engaged, LocalDate day) {
        var outlet = listed.outlet();
        var unit = outlet.liableUnit();
        var site = new Site(outlet.name(), outlet.division());
        var dispatched = engaged.isDispatched();
        return new Answer(
                site,
                new Found(
                        dispatched ? engaged.agency() : unit.name(),
                        dispatched ? "" : unit.uscc(),
                        dispatched
                                ? book.valueOn(DISPATCHED, DivisionCode.of(outlet.division()), day)
                                        .value()
                                        .id()
                                : outlet.liableClause(),
                        outlet.period(),
                        listed.later(),
                        engaged.kind()));
    }

    private static String personKey(Actor actor, Accident accident) {
        return accident.teller() == Teller.INJURED ? actor.personKey() : "";
    }

    private static CoverSeen seen(Accident accident, CoverageAnswer then, CoverageAnswer now) {
        var elsewhere = now.covers().stream()
                .anyMatch(stated -> !stated.cover().outlet().id().equals(accident.outletId()));
        return new CoverSeen(then.status().name(), now.status().name(), elsewhere);
    }

    /** @param later the outlet stood on no list on the day of the accident */
    private record Listed(Outlet outlet, boolean later) {}

    /** @param agency the dispatch agency; empty where there is none */
    private record Engaged(String kind, String agency) {

        private static final Engaged UNKNOWN = new Engaged("", "");

        boolean isDispatched() {
            return kind.equals("DISPATCH") && !agency.isEmpty();
        }
    }

    private record Answer(Site site, Found found) {}
}
