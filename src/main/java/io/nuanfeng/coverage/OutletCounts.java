package io.nuanfeng.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.registry.CoverCounts;

/** How many people are insured at an outlet, as of the agency's newest file. */
@ApplicationScoped
class OutletCounts implements CoverCounts {

    private static final String FORGET = "delete from coverage.outlet_count where division = ?1";

    private static final String COUNT =
            """
            insert into coverage.outlet_count (outlet_id, division, insured, as_of)
            select c.outlet_id, ?1, count(distinct c.person_key), i.reached
            from coverage.cover c, (select max(data_until) as reached from coverage.intake where division = ?1) i
            where c.agency_division = ?1 and c.known_until is null and c.outlet_id <> ''
              and c.state in ('IN_FORCE', 'ENDED')
              and c.valid_from <= i.reached and (c.valid_until is null or c.valid_until >= i.reached)
            group by c.outlet_id, i.reached
            on conflict (outlet_id) do update
            set division = excluded.division, insured = excluded.insured, as_of = excluded.as_of
            """;

    @Inject
    CoverRepository json;

    @Override
    public Uni<Map<String, Count>> of(Collection<String> outletIds) {
        return Sql.rows(
                        """
                        select outlet_id, insured, as_of from coverage.outlet_count
                        where outlet_id in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
                        """,
                        json.write(outletIds))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, String.class),
                                row -> new Count(row.get(1, Integer.class), row.get(2, LocalDate.class)))));
    }

    /** Counts anew the people of the outlets that an agency insures, as of its newest file. */
    Uni<Void> renew(String agencyDivision) {
        return Sql.update(FORGET, agencyDivision)
                .chain(() -> Sql.update(COUNT, agencyDivision))
                .replaceWithVoid();
    }
}
