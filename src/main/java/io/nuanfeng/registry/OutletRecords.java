package io.nuanfeng.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** The officers' file on an outlet: its papers, its person in charge, its months. */
@ApplicationScoped
public class OutletRecords {

    private static final String MONTHS =
            """
            select period, change, changed_on, status, route from registry.list_row
            where outlet_id = ?1 order by period desc limit 120
            """;

    @Inject
    Transactions tx;

    @Inject
    OutletDirectory directory;

    @Inject
    ListReader lists;

    @Inject
    PolicyBook policy;

    @Inject
    AuditTrail audit;

    /**
     * Opens the file; that the person in charge was looked at is recorded.
     *
     * @throws Problem NOT_FOUND if there is none, or the officer's division does not reach it
     */
    public Uni<OutletRecord> open(Actor actor, String id) {
        return tx.write(actor, () -> directory
                .look(actor, id)
                .invoke(found -> Reach.require(actor, found.outlet().division()))
                .chain(found ->
                        lists.ofOutlet(id, 1).chain(newest -> months(id).map(months -> record(found, newest, months))))
                .call(() -> audit.record(actor, "outlet:" + id, "RECORD_READ", Map.of())));
    }

    private OutletRecord record(
            PublicOutlet found, List<ListReader.SealedRow> newest, List<OutletRecord.Month> months) {
        var sources = Stream.of(found.outlet().route().clause(), found.outlet().liableClause())
                .filter(clause -> !clause.isEmpty())
                .distinct()
                .map(policy::citation)
                .toList();
        var row = newest.stream().findFirst().map(lists::open).orElse(null);
        return new OutletRecord(found, row, sources, months);
    }

    private static Uni<List<OutletRecord.Month>> months(String id) {
        return Sql.rows(MONTHS, id)
                .map(rows -> rows.stream().map(OutletRecords::month).toList());
    }

    private static OutletRecord.Month month(Tuple row) {
        return new OutletRecord.Month(
                row.get("period", String.class),
                ListChange.valueOf(row.get("change", String.class)),
                row.get("changed_on", LocalDate.class),
                OutletStatus.valueOf(row.get("status", String.class)),
                Route.valueOf(row.get("route", String.class)));
    }
}
