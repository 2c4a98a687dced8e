package io.nuanfeng.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** Reads monthly lists as they were kept, for comparing. Persons stay sealed: a blind index stands for them. */
@ApplicationScoped
class ListHistory {

    private static final String OF_KEYS =
            "select key, cast(facts as text) as facts, contact_index from registry.list_detail where period = ?1 and key = any(?2)";
    private static final String OF_PLACES =
            """
            select key, cast(facts as text) as facts, contact_index from registry.list_detail
            where period = ?1 and division >= ?2 and division < ?3
            order by division, key
            """;
    private static final String REFUSED =
            "select key from registry.list_refusal where period = ?1 and division >= ?2 and division < ?3";

    Uni<List<KeptRow>> rows(String period, Collection<String> keys) {
        return kept(OF_KEYS, period, List.copyOf(keys).toArray(String[]::new));
    }

    Uni<List<KeptRow>> rows(ListOrder order) {
        var range = order.places();
        return kept(OF_PLACES, order.period().toString(), range.from(), range.before());
    }

    /** Outlets whose row of that month waits for its correction. */
    Uni<Set<String>> refused(ListOrder order) {
        var range = order.places();
        return Sql.rows(REFUSED, order.period().toString(), range.from(), range.before())
                .map(rows ->
                        rows.stream().map(row -> row.get("key", String.class)).collect(Collectors.toSet()));
    }

    private static Uni<List<KeptRow>> kept(String sql, Object... parameters) {
        return Sql.rows(sql, parameters).map(rows -> rows.stream()
                .map(row -> new KeptRow(
                        row.get("key", String.class),
                        row.get("facts", String.class),
                        row.get("contact_index", String.class)))
                .toList());
    }
}
