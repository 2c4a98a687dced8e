package io.nuanfeng.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** Writes monthly lists: whole batches in one statement each, sent as JSON. */
@ApplicationScoped
class ListRepository {

    private static final String GIVEN =
            """
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(
                id text, key text, kind text, name text, brand text, division text, town text, address text,
                status text, route text, route_clause text, reasons text, liable_name text, liable_uscc text,
                liable_clause text, heads integer, unchecked boolean, change text, changed_on date, facts jsonb,
                contact text, contact_index text, digest text, grams text)
            """;
    /** A list of an older month, handed in late, leaves the outlet as the newer one says. */
    private static final String OUTLETS =
            """
            insert into registry.outlet as o (id, key, kind, name, brand, division, town, address, status, route,
                route_clause, liable_name, liable_uscc, liable_clause, heads, credit_code_unchecked, last_period, grams)
            select id, key, kind, name, brand, division, town, address, status, route, route_clause, liable_name,
                   liable_uscc, liable_clause, heads, unchecked, ?2, string_to_array(grams, ' ')
            """
                    + GIVEN
                    + """
            on conflict (key) do update set kind = excluded.kind, name = excluded.name, brand = excluded.brand,
                division = excluded.division, town = excluded.town, address = excluded.address,
                status = excluded.status, route = excluded.route, route_clause = excluded.route_clause,
                liable_name = excluded.liable_name, liable_uscc = excluded.liable_uscc,
                liable_clause = excluded.liable_clause, heads = excluded.heads,
                credit_code_unchecked = excluded.credit_code_unchecked, last_period = excluded.last_period,
                grams = excluded.grams
            where o.last_period <= excluded.last_period
            """;

    private static final String ROWS =
            """
            insert into registry.list_row (period, key, outlet_id, division, name, change, changed_on, status, route,
                route_clause, liable_name, liable_uscc, liable_clause, job)
            select ?2, r.key, o.id, r.division, r.name, r.change, r.changed_on, r.status, r.route, r.route_clause,
                   r.liable_name, r.liable_uscc, r.liable_clause, ?3
            """
                    + GIVEN
                    + """
            join registry.outlet o on o.key = r.key
            on conflict (period, key) do update set division = excluded.division, name = excluded.name,
                change = excluded.change, changed_on = excluded.changed_on, status = excluded.status,
                route = excluded.route, route_clause = excluded.route_clause, liable_name = excluded.liable_name,
                liable_uscc = excluded.liable_uscc, liable_clause = excluded.liable_clause, job = excluded.job
            """;
    private static final String DETAILS =
            """
            insert into registry.list_detail (period, key, division, facts, reasons, contact, contact_index, digest)
            select ?2, key, division, facts, reasons, decode(contact, 'base64'), contact_index, digest
            """
                    + GIVEN
                    + """
            on conflict (period, key) do update set division = excluded.division, facts = excluded.facts,
                reasons = excluded.reasons, contact = excluded.contact, contact_index = excluded.contact_index,
                digest = excluded.digest
            """;
    private static final String REFUSALS =
            """
            insert into registry.list_refusal (period, key, division, job)
            select ?2, key, division, ?3 from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(key text, division text)
            on conflict (period, key) do update set division = excluded.division, job = excluded.job
            """;
    private static final String DIGESTS =
            "select key, digest from registry.list_detail where period = ?1 and key = any(?2)";
    private static final String TOUCH = "update registry.list_row set job = ?1 where period = ?2 and key = any(?3)";
    private static final String CORRECTED = "delete from registry.list_refusal where period = ?1 and key = any(?2)";
    private static final String DROP_ROWS =
            """
            delete from registry.list_row r
            where r.period = ?1 and r.division >= ?2 and r.division < ?3 and r.job <> ?4
              and not exists (select from registry.list_refusal f where f.period = r.period and f.key = r.key)
            """;
    private static final String DROP_REFUSALS =
            "delete from registry.list_refusal where period = ?1 and division >= ?2 and division < ?3 and job <> ?4";
    private static final String SIGN =
            """
            insert into registry.monthly_list (period, division, row_count, imported_at, imported_by)
            select ?1, ?2, count(*), cast(?6 as timestamptz), ?5 from registry.list_row
            where period = ?1 and division >= ?3 and division < ?4
            on conflict (period, division) do update set row_count = excluded.row_count,
                imported_at = excluded.imported_at, imported_by = excluded.imported_by
            """;

    /** Digests of the rows that are kept already. */
    Uni<Map<String, String>> digests(String period, Collection<String> keys) {
        return Sql.rows(DIGESTS, period, array(keys)).map(rows -> rows.stream()
                .collect(
                        Collectors.toMap(row -> row.get("key", String.class), row -> row.get("digest", String.class))));
    }

    /** @param entries a JSON array of rows as {@link ListEntry#stored()} */
    Uni<Void> keep(String entries, String period, String job) {
        return Sql.update(OUTLETS, entries, period)
                .chain(() -> Sql.update(ROWS, entries, period, job))
                .chain(() -> Sql.update(DETAILS, entries, period))
                .replaceWithVoid();
    }

    /** Rows of a file that change nothing still stand on the list. */
    Uni<Void> confirm(Collection<String> keys, String period, String job) {
        return Sql.update(TOUCH, job, period, array(keys))
                .chain(() -> Sql.update(CORRECTED, period, array(keys)))
                .replaceWithVoid();
    }

    /** @param refused a JSON array of {@code key} and {@code division} */
    Uni<Void> refuse(String refused, String period, String job) {
        return Sql.update(REFUSALS, refused, period, job).replaceWithVoid();
    }

    /** Rows that a complete file no longer has; gives their number. */
    Uni<Integer> drop(ListOrder order, String job) {
        var period = order.period().toString();
        var range = order.places();
        return Sql.update(DROP_REFUSALS, period, range.from(), range.before(), job)
                .chain(() -> Sql.update(DROP_ROWS, period, range.from(), range.before(), job));
    }

    Uni<Void> sign(ListOrder order, String account, Instant at) {
        var period = order.period().toString();
        var range = order.places();
        return Sql.update(SIGN, period, order.division(), range.from(), range.before(), account, at)
                .replaceWithVoid();
    }

    private static Object array(Collection<String> keys) {
        return List.copyOf(keys).toArray(String[]::new);
    }
}
