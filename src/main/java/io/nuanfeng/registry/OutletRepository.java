package io.nuanfeng.registry;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** Outlets in the database: reading only, writing is {@link ListRepository}'s. */
@ApplicationScoped
class OutletRepository {

    private static final String COLUMNS =
            """
            select o.id, o.key, o.kind, o.name, o.brand, o.division, o.town, o.address, o.status, o.route,
                   o.route_clause, o.liable_name, o.liable_uscc, o.liable_clause, o.heads, o.credit_code_unchecked,
                   o.last_period
            from registry.outlet o
            """;
    static final String BY_IDS = COLUMNS + "where o.id = any(?1)";
    static final String BY_KEYS = COLUMNS + "where o.key = any(?1)";
    private static final String MANAGED = COLUMNS
            + "where o.key = any(?1) or o.id = any(?1) or o.liable_uscc = any(?2) order by o.name, o.key limit ?3";
    private static final String FILTERS =
            """
            where (o.place, o.key) > (?1, ?2) and o.place >= ?3 and o.place < ?4
              and (?5 = '' or o.kind = ?5) and (?6 = '' or o.status = ?6)
            """;
    private static final String WORDS =
            """
              and o.grams @> cast(?9 as text[])
              and not exists (select from regexp_split_to_table(lower(?8), '\\s+') as word
                              where position(word in o.words) = 0)
            """;
    private static final String ORDER = " order by o.place, o.key limit ?7";
    static final String PAGE = COLUMNS + FILTERS + ORDER;
    static final String SEARCH = COLUMNS + FILTERS + WORDS + ORDER;
    private static final String AS_OF =
            """
            select o.id, o.key, o.kind, r.name, o.brand, o.division, o.town, o.address, r.status, r.route,
                   r.route_clause, r.liable_name, r.liable_uscc, r.liable_clause, o.heads, o.credit_code_unchecked,
                   r.period as last_period
            from registry.list_row r join registry.outlet o on o.id = r.outlet_id
            where r.outlet_id = ?1 and r.period <= ?2
            order by r.period desc limit 1
            """;

    @Inject
    Divisions divisions;

    Uni<List<Outlet>> byIds(Collection<String> ids) {
        return outlets(BY_IDS, (Object) ids.toArray(String[]::new));
    }

    Uni<List<Outlet>> byKeys(Collection<String> keys) {
        return outlets(BY_KEYS, (Object) keys.toArray(String[]::new));
    }

    /** @param outlets keys or ids */
    Uni<List<Outlet>> managed(Collection<String> outlets, Collection<String> liable, int limit) {
        return outlets(MANAGED, outlets.toArray(String[]::new), liable.toArray(String[]::new), limit);
    }

    /** As the outlet stood in a month, or in the newest one before it; an empty list if it was not yet known. */
    Uni<List<Outlet>> asOf(String id, String period) {
        return outlets(AS_OF, id, period);
    }

    Uni<List<Outlet>> page(OutletQuery query, int limit) {
        var range = PlaceRange.of(query.division());
        var after = query.after();
        var parameters = Stream.of(
                after.place(),
                after.key(),
                range.from(),
                range.before(),
                query.kind(),
                query.status(),
                limit,
                query.words(),
                OutletWords.asked(query.words()).toArray(String[]::new));
        return query.words().isEmpty()
                ? outlets(PAGE, parameters.limit(7).toArray())
                : outlets(SEARCH, parameters.toArray());
    }

    private Uni<List<Outlet>> outlets(String sql, Object... parameters) {
        return Sql.rows(sql, parameters)
                .map(rows -> rows.stream().map(this::outlet).toList());
    }

    private Outlet outlet(Tuple row) {
        var division = text(row, "division");
        var town = text(row, "town");
        return new Outlet(
                text(row, "id"),
                text(row, "key"),
                OutletKind.valueOf(text(row, "kind")),
                text(row, "name"),
                text(row, "brand"),
                division,
                town,
                divisions.nameInFull(town.isEmpty() ? division : town),
                text(row, "address"),
                OutletStatus.valueOf(text(row, "status")),
                new Outlet.Decision(Route.valueOf(text(row, "route")), text(row, "route_clause")),
                new Unit(text(row, "liable_name"), text(row, "liable_uscc")),
                text(row, "liable_clause"),
                row.get("heads", Integer.class),
                row.get("credit_code_unchecked", Boolean.class),
                text(row, "last_period"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
