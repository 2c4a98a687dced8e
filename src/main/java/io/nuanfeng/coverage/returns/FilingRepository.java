package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Filing.State;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;

/** The filings: one row a period and place, changed only by who has read its newest version. */
@ApplicationScoped
class FilingRepository {

    private static final String FIND =
            """
            select f.id, f.period, f.division, f.version, f.state, f.round, f.zero, f.as_of, f.completed_at,
                   cast(f.totals as text) as totals, cast(f.remarks as text) as remarks,
                   (select max(x.until) from coverage.return_exception x
                    where x.period = f.period and x.division = f.division) as opened,
                   coalesce((select s.reason from coverage.return_step s
                             where s.filing_id = f.id order by s.step desc limit 1), '') as reason
            from coverage.return_filing f
            """;
    private static final String ONE = FIND + "where f.period = ?1 and f.division = ?2";
    private static final String BELOW =
            FIND + "where f.period >= ?1 and f.division >= ?2 and f.division < ?3 order by f.period desc, f.division";
    private static final String PERIOD = FIND + "where f.period = ?1 and f.division >= ?2 and f.division < ?3";
    private static final String EXCEPTION =
            "select max(until) as opened from coverage.return_exception where period = ?1 and division = ?2";
    private static final String EXCEPTIONS_BELOW =
            """
            select period, division, max(until) as opened from coverage.return_exception
            where period >= ?1 and division >= ?2 and division < ?3 group by period, division
            """;
    private static final String INSERT =
            """
            insert into coverage.return_filing (id, period, division, version, state, due_on, round)
            values (?1, ?2, ?3, 0, 'OPEN', ?4, 0) on conflict (period, division) do nothing
            """;
    private static final String MOVE =
            "update coverage.return_filing set state = ?3, version = version + 1 where id = ?1 and version = ?2";
    private static final String STEP =
            """
            insert into coverage.return_step (filing_id, step, act, from_state, to_state, reason, account_id, at)
            select ?1, count(*) + 1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz)
            from coverage.return_step where filing_id = ?1
            """;
    private static final String EXCEPT =
            "insert into coverage.return_exception values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))";
    private static final TypeReference<Map<Cell, Integer>> TOTALS = new TypeReference<>() {};

    @Inject
    ReturnJson json;

    Uni<Filing> find(ReturnKey key) {
        return Sql.row(ONE, key.period().toString(), key.division())
                .chain(row -> row == null ? untouched(key) : Uni.createFrom().item(filing(row)));
    }

    /** The filings of a city's counties for its period, and its own. */
    Uni<List<Filing>> below(ReturnKey city) {
        return Sql.rows(
                        PERIOD,
                        city.period().toString(),
                        city.division().substring(0, 4),
                        city.division().substring(0, 4) + ":")
                .map(rows -> rows.stream().map(this::filing).toList());
    }

    /** All that were touched since a period, in places whose codes lie in the range. */
    Uni<List<Filing>> since(YearMonth first, String from, String before) {
        return Sql.rows(BELOW, first.toString(), from, before)
                .map(rows -> rows.stream().map(this::filing).toList());
    }

    /** Exceptions granted since a period, for returns nobody has touched as well. */
    Uni<Map<ReturnKey, LocalDate>> exceptions(YearMonth first, String from, String before) {
        return Sql.rows(EXCEPTIONS_BELOW, first.toString(), from, before).map(rows -> rows.stream()
                .collect(Collectors.toMap(
                        row -> new ReturnKey(
                                YearMonth.parse(row.get("period", String.class)), row.get("division", String.class)),
                        row -> row.get("opened", LocalDate.class))));
    }

    /** Makes the row of a return that nobody has touched. */
    Uni<Filing> begin(ReturnKey key, LocalDate dueOn) {
        return Sql.update(INSERT, Ids.next(), key.period().toString(), key.division(), dueOn)
                .chain(() -> find(key));
    }

    /** @return false where somebody was faster */
    Uni<Boolean> move(Filing filing, State to) {
        return Sql.update(MOVE, filing.id(), filing.version(), to.name()).map(rows -> rows == 1);
    }

    Uni<Void> step(Filing filing, Step step) {
        return Sql.update(
                        STEP,
                        filing.id(),
                        step.act().name(),
                        filing.state().name(),
                        step.to().name(),
                        step.reason(),
                        step.account(),
                        step.at())
                .replaceWithVoid();
    }

    Uni<Void> open(ReturnKey key, LocalDate until, String reason, Step by) {
        return Sql.update(
                        EXCEPT,
                        Ids.next(),
                        key.period().toString(),
                        key.division(),
                        until,
                        reason,
                        by.account(),
                        by.at())
                .replaceWithVoid();
    }

    private Uni<Filing> untouched(ReturnKey key) {
        return Sql.row(EXCEPTION, key.period().toString(), key.division())
                .map(row -> Filing.untouched(key, row.get("opened", LocalDate.class)));
    }

    private Filing filing(Tuple row) {
        return new Filing(
                new ReturnKey(YearMonth.parse(row.get("period", String.class)), row.get("division", String.class)),
                row.get("id", String.class),
                row.get("version", Integer.class),
                State.valueOf(row.get("state", String.class)),
                row.get("round", Integer.class),
                row.get("zero", Boolean.class),
                Sql.instant(row, 7),
                Sql.instant(row, 8),
                json.read(row.get("totals", String.class), TOTALS),
                json.remarks(row.get("remarks", String.class)),
                row.get("opened", LocalDate.class),
                row.get("reason", String.class));
    }

    /** One step of a return, and whose it was. */
    record Step(Filing.Act act, State to, String reason, String account, Instant at) {}
}
