package io.nuanfeng.coverage.premium;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.premium.WorkerShareRules.PayLine;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Couriers report a premium taken from their pay; officers of the place and the union see it, the outlet does not. */
@ApplicationScoped
public class DeductionReports {

    private static final int MOST = 100;
    private static final String INSERT =
            "insert into coverage.deduction_report values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    private static final String NEWEST =
            """
            select id, outlet_id, outlet_name, division, month, taken_fen, text_sealed, reported_at
            from coverage.deduction_report order by reported_at desc, id limit ?1
            """;

    @Inject
    Transactions tx;

    @Inject
    Outlets outlets;

    @Inject
    PolicyBook book;

    @Inject
    Sealer sealer;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** What the courier says; {@code text} is the line of the pay record. */
    public record Claim(YearMonth month, String text, Money taken) {

        @Override
        public String toString() {
            return "Claim";
        }
    }

    /**
     * @throws Problem NOT_FOUND where there is no such outlet; INVALID where the line is no deduction for work-injury
     *     insurance
     */
    public Uni<DeductionReport> report(Actor actor, Once once, String outletId, Claim claim) {
        return tx.once(actor, once, "deduction-report", String.class, () -> outlets.find(actor, outletId)
                        .map(outlet -> reported(outlet, claim))
                        .chain(report -> insert(actor, report).replaceWith(report.id())))
                .chain(id -> mine(actor).map(reports -> reports.stream()
                        .filter(report -> report.id().equals(id))
                        .findFirst()
                        .orElseThrow(Problem::notFound)));
    }

    /** The actor's own, or all of an officer's division; the newest hundred. */
    public Uni<List<DeductionReport>> mine(Actor actor) {
        return tx.read(actor, () -> Sql.rows(NEWEST, MOST))
                .map(rows -> rows.stream().map(this::opened).toList());
    }

    private Reported reported(Outlet outlet, Claim claim) {
        var line = new PayLine(
                claim.text(),
                claim.taken(),
                DivisionCode.of(outlet.division()),
                claim.month().atDay(1));
        if (WorkerShareRules.check(line, book).isEmpty()) {
            throw Problem.invalid(new Violation("text", "not-the-premium"));
        }
        return new Reported(Ids.next(), outlet, claim);
    }

    private Uni<Void> insert(Actor actor, Reported report) {
        var claim = report.claim();
        return Sql.update(
                        INSERT,
                        report.id(),
                        actor.accountId(),
                        report.outlet().id(),
                        report.outlet().name(),
                        report.outlet().division(),
                        claim.month().toString(),
                        claim.taken().fen(),
                        sealer.seal(place(report.id()), claim.text()),
                        clock.now())
                .chain(() -> audit.record(
                        actor,
                        "outlet:" + report.outlet().id(),
                        "PREMIUM_DEDUCTION_REPORTED",
                        Map.of("report", report.id())));
    }

    private DeductionReport opened(Tuple row) {
        var id = row.get(0, String.class);
        var month = YearMonth.parse(row.get(4, String.class));
        var place = DivisionCode.of(row.get(3, String.class));
        return new DeductionReport(
                id,
                row.get(1, String.class),
                row.get(2, String.class),
                month,
                sealer.open(place(id), row.get(6, byte[].class)),
                Money.ofFen(row.get(5, Long.class)),
                WorkerShareRules.clauses(book, place, month.atDay(1)),
                Sql.instant(row, 7));
    }

    private static Place place(String id) {
        return new Place("coverage.deduction_report", "text", id);
    }

    private record Reported(String id, Outlet outlet, Claim claim) {}
}
