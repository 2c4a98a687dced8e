package io.nuanfeng.registry;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.registry.annex1.Annex1Row;

/** Reads monthly lists with their persons; the database shows them only to officers whose division reaches the row. */
@ApplicationScoped
class ListReader {

    private static final String ROWS =
            """
            select r.outlet_id, r.division, r.key, r.status, r.route, r.route_clause, r.period, d.reasons,
                   cast(d.facts as text) as facts, d.contact
            from registry.list_row r join registry.list_detail d on d.period = r.period and d.key = r.key
            """;
    private static final String PAGE = ROWS
            + """
            where r.period = ?1 and r.division >= ?2 and r.division < ?3 and (r.division, r.key) > (?4, ?5)
              and d.division >= ?2 and d.division < ?3
            order by r.division, r.key limit ?6
            """;
    private static final String OF_OUTLET = ROWS + "where r.outlet_id = ?1 order by r.period desc limit ?2";

    @Inject
    Sealer sealer;

    Uni<List<SealedRow>> page(ListOrder order, Cursor after, int limit) {
        var range = order.places();
        return rows(PAGE, order.period().toString(), range.from(), range.before(), after.place(), after.key(), limit);
    }

    /** The newest months first. */
    Uni<List<SealedRow>> ofOutlet(String outletId, int months) {
        return rows(OF_OUTLET, outletId, months);
    }

    ListedOutlet open(SealedRow row) {
        return new ListedOutlet(
                row.outletId(),
                row.status(),
                row.route(),
                Arrays.stream(row.reasons().split(","))
                        .filter(reason -> !reason.isEmpty())
                        .map(RouteReason::valueOf)
                        .toList(),
                AnnexJson.row(row.facts(), 0, contact(row)));
    }

    private Annex1Row.Contact contact(SealedRow row) {
        return row.contact().length == 0
                ? null
                : AnnexJson.contact(sealer.open(ListEntries.place(row.period(), row.key()), row.contact()));
    }

    private static Uni<List<SealedRow>> rows(String sql, Object... parameters) {
        return Sql.rows(sql, parameters)
                .map(rows -> rows.stream().map(ListReader::sealed).toList());
    }

    private static SealedRow sealed(Tuple row) {
        return new SealedRow(
                row.get("outlet_id", String.class),
                row.get("division", String.class),
                row.get("key", String.class),
                row.get("period", String.class),
                OutletStatus.valueOf(row.get("status", String.class)),
                new Outlet.Decision(
                        Route.valueOf(row.get("route", String.class)), row.get("route_clause", String.class)),
                row.get("reasons", String.class),
                row.get("facts", String.class),
                row.get("contact", byte[].class));
    }

    /** As loaded; opened later, off the event loop. */
    record SealedRow(
            String outletId,
            String division,
            String key,
            String period,
            OutletStatus status,
            Outlet.Decision route,
            String reasons,
            String facts,
            byte[] contact) {

        @Override
        public String toString() {
            return "SealedRow[" + key + "]";
        }
    }
}
