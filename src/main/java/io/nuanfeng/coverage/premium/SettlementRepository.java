package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Heads of every outlet and month as two days knew them, and the recalculations made from them. */
@ApplicationScoped
class SettlementRepository {

    /** Outlets that are reckoned by their wages do not depend on the average wage. */
    private static final String COUNTS =
            """
            select c.outlet_id, max(c.outlet_name), max(c.division), to_char(m, 'YYYY-MM'),
                   count(distinct c.person_key) filter
                       (where c.known_from <= ?4 and (c.known_until is null or c.known_until > ?4)),
                   count(distinct c.person_key) filter
                       (where c.known_from <= ?5 and (c.known_until is null or c.known_until > ?5))
            from generate_series(cast(?1 as timestamp), cast(?2 as timestamp), interval '1 month') m
            join coverage.cover c on c.valid_from < m + interval '1 month'
                 and (c.valid_until is null or c.valid_until >= m)
            where c.state in ('IN_FORCE', 'ENDED') and c.outlet_id <> '' and starts_with(c.division, ?3)
              and not exists (select from coverage.payroll_total p
                              where p.outlet_id = c.outlet_id and p.month = to_char(m, 'YYYY-MM'))
            group by c.outlet_id, m order by 2, 1, 4
            """;

    private static final String INSERT =
            """
            insert into coverage.premium_settlement
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(cast(?8 as text) as jsonb), ?9, ?10)
            """;

    private static final String FIND =
            """
            select id, division, first_month, last_month, known_before, known_after, compared, cast(lines as text),
                   created_at
            from coverage.premium_settlement where id = ?1
            """;

    @Inject
    ObjectMapper json;

    /** @param month with at least one head before or after */
    record Count(
            String outletId, String outletName, String division, YearMonth month, int headsBefore, int headsAfter) {}

    Uni<List<Count>> counts(SettlementOrder order) {
        return Sql.rows(
                        COUNTS,
                        order.from().atDay(1).atStartOfDay(),
                        order.to().atDay(1).atStartOfDay(),
                        DivisionCode.of(order.division()).prefix(),
                        endOf(order.knownBefore()),
                        endOf(order.knownAfter()))
                .map(rows -> rows.stream()
                        .map(SettlementRepository::count)
                        .filter(count -> count.headsBefore() + count.headsAfter() > 0)
                        .toList());
    }

    Uni<Integer> insert(Actor actor, Settlement done) {
        var order = done.order();
        return Sql.update(
                INSERT,
                done.id(),
                order.division(),
                order.from().toString(),
                order.to().toString(),
                order.knownBefore(),
                order.knownAfter(),
                done.compared(),
                written(done.lines()),
                actor.accountId(),
                done.createdAt());
    }

    Uni<Settlement> find(String id) {
        return Sql.row(FIND, id).map(row -> {
            if (row == null) {
                throw Problem.notFound();
            }
            return settlement(row);
        });
    }

    private Settlement settlement(Tuple row) {
        var order = new SettlementOrder(
                row.get(1, String.class),
                YearMonth.parse(row.get(2, String.class)),
                YearMonth.parse(row.get(3, String.class)),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class));
        return new Settlement(
                row.get(0, String.class),
                order,
                row.get(6, Integer.class),
                read(row.get(7, String.class)),
                Sql.instant(row, 8));
    }

    private static Count count(Tuple row) {
        return new Count(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                YearMonth.parse(row.get(3, String.class)),
                row.get(4, Long.class).intValue(),
                row.get(5, Long.class).intValue());
    }

    private static Instant endOf(LocalDate day) {
        return ShanghaiClock.startOf(day.plusDays(1)).minusNanos(1000);
    }

    private String written(List<SettlementLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Lines are plain data", impossible);
        }
    }

    private List<SettlementLine> read(String lines) {
        try {
            return List.of(json.readValue(lines, SettlementLine[].class));
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("Lines of a settlement cannot be read", changed);
        }
    }
}
