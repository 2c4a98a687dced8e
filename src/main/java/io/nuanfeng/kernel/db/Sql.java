package io.nuanfeng.kernel.db;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.persistence.Tuple;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Statements that an entity cannot say: upserts, sets of rows sent as JSON, rows claimed with a lock. JSON text is written
 * {@code cast(cast(?1 as text) as jsonb)}: with one cast the driver would send it as a JSON string.
 */
public final class Sql {

    private Sql() {}

    /** Runs a statement inside the running transaction. Parameters are {@code ?1}, {@code ?2} … and never null. */
    public static Uni<List<Tuple>> rows(String sql, Object... parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql, Tuple.class);
            for (var i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    /** The first row, or null. */
    public static Uni<Tuple> row(String sql, Object... parameters) {
        return rows(sql, parameters).map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    /** Runs an insert, update or delete that returns nothing; gives the number of rows it touched. */
    public static Uni<Integer> update(String sql, Object... parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            for (var i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }

    /** A {@code timestamptz} of a row, or null: the driver gives it with an offset. */
    public static Instant instant(Tuple row, int column) {
        var value = row.get(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
