package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.Comparator;
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
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Outlets that are not insured are spoken to one by one until none is left out (四（三）). */
@ApplicationScoped
public class OutletContacts {

    private static final int YEARS_BACK = 5;

    private static final String RECORD =
            """
            insert into coverage.outlet_contact
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz))
            """;
    private static final String OF =
            """
            select contacted_on, outcome, note from coverage.outlet_contact
            where outlet_id = ?1 order by at desc limit 50
            """;

    @Inject
    Transactions tx;

    @Inject
    Returns returns;

    @Inject
    DueReturns due;

    @Inject
    Outlets outlets;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * Eligible outlets of the newest list that have insured nobody; those nobody has spoken to come first.
     *
     * @throws Problem NOT_FOUND where the officer's division does not reach, or the place owes no returns
     */
    public Uni<Worklist> worklist(Actor actor, String division) {
        return returns.open(actor, due.newest(division), null)
                .map(sheet -> new Worklist(
                        sheet,
                        FigureRules.outlets(sheet.rows(), Cell.UNINSURED_OUTLETS).stream()
                                .sorted(Comparator.comparing(
                                        (OutletPeople row) -> row.outlet().contactedOn(),
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                                .toList()));
    }

    /** The attempts of one outlet, newest first. */
    public Uni<List<ContactNote>> of(Actor actor, String outletId) {
        return tx.read(actor, () -> Sql.rows(OF, outletId)
                .map(rows -> rows.stream().map(row -> note(outletId, row)).toList()));
    }

    /**
     * Records an attempt.
     *
     * @throws Problem NOT_FOUND out of reach; INVALID for a day to come
     */
    public Uni<ContactNote> record(Actor actor, Once once, ContactNote note) {
        var today = clock.today();
        if (note.contactedOn().isAfter(today)) {
            throw Problem.invalid(new Violation("contactedOn", "day-to-come"));
        }
        if (note.contactedOn().isBefore(today.minusYears(YEARS_BACK))) {
            throw Problem.invalid(new Violation("contactedOn", "wrong"));
        }
        return tx.once(actor, once, "outlet-contact", ContactNote.class, () -> outlets.find(actor, note.outletId())
                .invoke(outlet -> Reach.require(actor, outlet.division()))
                .chain(outlet -> insert(actor, outlet, note))
                .call(() -> audit.record(
                        actor,
                        "outlet:" + note.outletId(),
                        "OUTLET_CONTACTED",
                        Map.of("outcome", note.outcome().name())))
                .replaceWith(note));
    }

    private Uni<Integer> insert(Actor actor, Outlet outlet, ContactNote note) {
        return Sql.update(
                RECORD,
                Ids.next(),
                outlet.key(),
                outlet.id(),
                outlet.division(),
                note.contactedOn(),
                note.outcome().name(),
                note.note(),
                actor.accountId(),
                clock.now());
    }

    private static ContactNote note(String outletId, Tuple row) {
        return new ContactNote(
                outletId,
                row.get("contacted_on", LocalDate.class),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.get("note", String.class));
    }
}
