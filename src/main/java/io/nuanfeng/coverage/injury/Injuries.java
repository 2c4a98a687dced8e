package io.nuanfeng.coverage.injury;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.injury.InjuryDeadlineRules.Days;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.WorkCalendar;

/** Accidents are recorded, and whoever records one learns who is liable, what to keep and which clocks run. */
@ApplicationScoped
public class Injuries {

    private static final String WHAT = "INJURY";

    private final InjuryLaw law;

    @Inject
    Transactions tx;

    @Inject
    InjuryRepository injuries;

    @Inject
    AccidentFacts facts;

    @Inject
    AuditTrail audit;

    @Inject
    ReadLog readings;

    @Inject
    ShanghaiClock clock;

    @Inject
    public Injuries(PolicyBook book, WorkCalendar calendar) {
        this.law = new InjuryLaw(book, calendar);
    }

    /**
     * @throws Problem INVALID where something is missing or lies ahead; NOT_FOUND where there is no such outlet
     */
    public Uni<Injury> record(Actor actor, Once once, Accident accident) {
        accident.check(clock);
        return facts.coverOf(actor, accident)
                .chain(cover -> tx.once(actor, once, "injury", String.class, () -> facts.row(actor, accident, cover)
                        .chain(row -> insert(actor, row))))
                .chain(id -> find(actor, id));
    }

    /** @throws Problem NOT_FOUND where it is neither the actor's own nor of an officer's division */
    public Uni<Injury> find(Actor actor, String id) {
        return tx.read(actor, () -> injuries.find(id)
                .map(found -> found.orElseThrow(Problem::notFound))
                .call(row -> logged(actor, List.of(row)))
                .map(row -> injury(actor, row)));
    }

    /**
     * The actor's own, or all of an officer's division, newest first.
     *
     * @param after id of the last one seen; empty from the start
     */
    public Uni<InjuryList> list(Actor actor, String after, int limit) {
        return tx.read(actor, () -> injuries.newest(after, limit + 1)
                .call(rows -> logged(actor, rows))
                .map(rows -> InjuryList.of(
                        rows.stream().map(row -> injury(actor, row)).toList(), limit)));
    }

    /** The clocks of an accident that is not recorded: for everybody, nothing is stored. */
    public List<Deadline> clocks(Days days) {
        return InjuryDeadlineRules.deadlines(days, law);
    }

    /** What may be expected: for everybody, nothing is stored. */
    public Benefits estimate(BenefitQuestion question) {
        return InjuryBenefitRules.estimate(question, law);
    }

    private Uni<String> insert(Actor actor, InjuryRow row) {
        return injuries.insert(row)
                .chain(() -> audit.record(
                        actor,
                        "injury:" + row.id(),
                        "INJURY_RECORDED",
                        Map.of(
                                "outlet",
                                row.accident().outletId(),
                                "teller",
                                row.accident().teller())))
                .replaceWith(row.id());
    }

    /** The injured sees which office looked at the record. */
    private Uni<Void> logged(Actor actor, List<InjuryRow> rows) {
        var others = rows.stream()
                .filter(row -> !row.account().equals(actor.accountId()))
                .map(InjuryRow::personKey)
                .filter(key -> !key.isEmpty() && !key.equals(actor.personKey()))
                .distinct()
                .toList();
        return readings.record(actor, others, WHAT, "");
    }

    private Injury injury(Actor actor, InjuryRow row) {
        var found = row.found();
        return new Injury(
                row.id(),
                row.reference(),
                row.accident(),
                row.site().name(),
                row.site().division(),
                new Liability(
                        found.name(),
                        found.uscc(),
                        found.period(),
                        found.laterList(),
                        found.engagement(),
                        new InjuryClauses(law).of(row)),
                row.cover(),
                clocks(Days.since(ShanghaiClock.dateOf(row.accident().happenedAt()))),
                row.recordedAt(),
                row.account().equals(actor.accountId()));
    }
}
