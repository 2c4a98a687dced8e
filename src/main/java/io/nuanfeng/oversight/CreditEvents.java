package io.nuanfeng.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The credit events of enterprises (GG-11b). Row-level security: postal officers all, an enterprise its own. */
@ApplicationScoped
public class CreditEvents {

    private static final String COLUMNS =
            """
            select id, uscc, kind, happened_on, reason, recorded_at, corrected_at, correction
            from oversight.credit_event
            """;
    private static final String INSERT =
            """
            insert into oversight.credit_event (id, uscc, kind, happened_on, reason, recorded_by, recorded_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;
    private static final String CORRECT =
            """
            update oversight.credit_event set corrected_at = ?2, correction = ?3 where id = ?1 and corrected_at is null
            """;

    @Inject
    Transactions tx;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem INVALID for a day to come */
    public Uni<CreditEvent> record(Actor actor, Once once, CreditReport report) {
        if (report.happenedOn().isAfter(clock.today())) {
            throw Problem.invalid(new Violation("happenedOn", "day-to-come"));
        }
        return tx.once(actor, once, "credit-event", String.class, () -> insert(actor, report))
                .chain(id -> find(actor, id));
    }

    /** Newest first, corrected ones included. */
    public Uni<List<CreditEvent>> of(Actor actor, String uscc) {
        return tx.read(
                        actor,
                        () -> Sql.rows(COLUMNS + "where uscc = ?1 order by happened_on desc, id desc limit 500", uscc))
                .map(rows -> rows.stream().map(CreditEvents::event).toList());
    }

    /** The event was wrong, or has been made good. The first correction stays. */
    public Uni<CreditEvent> correct(Actor actor, String id, String reason) {
        return tx.write(actor, () -> find(actor, id)
                .chain(() -> Sql.update(CORRECT, id, clock.now(), reason))
                .call(() -> audit.record(actor, "credit-event:" + id, "CREDIT_EVENT_CORRECTED", Map.of()))
                .chain(() -> find(actor, id)));
    }

    private Uni<CreditEvent> find(Actor actor, String id) {
        return tx.read(actor, () -> Sql.row(COLUMNS + "where id = ?1", id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(CreditEvents::event);
    }

    private Uni<String> insert(Actor actor, CreditReport report) {
        var id = Ids.next();
        return Sql.update(
                        INSERT,
                        id,
                        report.uscc(),
                        report.kind().name(),
                        report.happenedOn(),
                        report.reason(),
                        actor.accountId(),
                        clock.now())
                .chain(() -> audit.record(
                        actor,
                        "credit-event:" + id,
                        "CREDIT_EVENT_RECORDED",
                        Map.of("kind", report.kind().name())))
                .replaceWith(id);
    }

    private static CreditEvent event(Tuple row) {
        return new CreditEvent(
                row.get(0, String.class),
                row.get(1, String.class),
                CreditEvent.Kind.valueOf(row.get(2, String.class)),
                row.get(3, LocalDate.class),
                row.get(4, String.class),
                Sql.instant(row, 5),
                Sql.instant(row, 6),
                row.get(7, String.class));
    }
}
