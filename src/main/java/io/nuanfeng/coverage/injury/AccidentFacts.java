package io.nuanfeng.coverage.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.injury.InjuryRow.Found;
import io.nuanfeng.coverage.injury.InjuryRow.Site;
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
                .map(listed -> row(actor, accident, cover, listed));
    }

    private InjuryRow row(Actor actor, Accident accident, CoverSeen cover, Listed listed) {
        var outlet = listed.outlet();
        var unit = outlet.liableUnit();
        return new InjuryRow(
                Ids.next(),
                REFERENCE + Ids.readable(4) + "-" + Ids.readable(4),
                actor.accountId(),
                accident.teller() == Teller.INJURED ? actor.personKey() : "",
                accident,
                new Site(outlet.name(), outlet.division()),
                new Found(unit.name(), unit.uscc(), outlet.liableClause(), outlet.period(), listed.later()),
                cover,
                clock.now());
    }

    private static CoverSeen seen(Accident accident, CoverageAnswer then, CoverageAnswer now) {
        var elsewhere = now.covers().stream()
                .anyMatch(stated -> !stated.cover().outlet().id().equals(accident.outletId()));
        return new CoverSeen(then.status().name(), now.status().name(), elsewhere);
    }

    /** @param later the outlet stood on no list on the day of the accident */
    private record Listed(Outlet outlet, boolean later) {}
}
