package io.nuanfeng.registry;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.annex1.Annex1Diff;
import io.nuanfeng.registry.annex1.Annex1Export;
import io.nuanfeng.registry.annex1.Annex1Row;

/** The monthly list of outlets (附件1): handed in, shown as it was handed in, compared with the month before. */
@ApplicationScoped
public class MonthlyLists {

    static final String ANNEX_1 = "annex1";
    /** A file has at most so many rows, so a list of one month and place has not many more. */
    private static final int WHOLE_LIST = 100_000;

    private static final int CITY_DIGITS = 4;

    private static final String LISTS =
            """
            select period, division, row_count, imported_at from registry.monthly_list
            where division >= ?1 and division < ?2 order by period desc, division limit 200
            """;

    @Inject
    Transactions tx;

    @Inject
    ListReader reader;

    @Inject
    ListHistory history;

    @Inject
    ListTerms terms;

    @Inject
    Divisions divisions;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail audit;

    /**
     * Hands a list in; it is read in the background.
     *
     * @throws Problem FORBIDDEN where the officer's division does not reach the list's
     */
    public Uni<Job> submit(Actor actor, Once once, ListFile file) {
        var order = file.order();
        if (!actor.isSystem() && !actor.reachesDivision(order.division())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        terms.reading(order.period(), order.division());
        var parameters = Map.of("period", order.period().toString(), "division", order.division());
        return jobs.submit(
                actor, once, new JobRequest(ANNEX_1, file.name(), file.content(), file.dryRun(), parameters));
    }

    /** The lists of the places that the officer's division reaches, the newest first. */
    public Uni<List<MonthlyList>> all(Actor actor, String division) {
        var range = PlaceRange.of(division);
        return tx.read(
                actor, () -> Sql.rows(LISTS, range.from(), range.before()).map(rows -> rows.stream()
                        .map(this::list)
                        .filter(list -> actor.isSystem() || actor.reachesDivision(list.division()))
                        .toList()));
    }

    /** One page, ordered by county and key. */
    public Uni<ListPage> page(Actor actor, ListOrder order, Cursor after, int limit) {
        Reach.require(actor, order.division());
        return tx.read(actor, () -> reader.page(order, after, limit + 1).call(() -> seen(actor, order, "LIST_READ")))
                .map(rows -> new ListPage(
                        order, rows.stream().limit(limit).map(reader::open).toList(), next(rows, limit)));
    }

    /** The whole list as the annex prescribes it, a workbook. */
    public Uni<byte[]> workbook(Actor actor, ListOrder order) {
        Reach.require(actor, order.division());
        return tx.read(actor, () -> reader.page(order, Cursor.START, WHOLE_LIST)
                        .call(() -> seen(actor, order, "LIST_EXPORTED")))
                .chain(rows -> Offload.call(() -> Annex1Export.write(
                        city(order.division()),
                        order.period(),
                        rows.stream().map(reader::open).map(ListedOutlet::row).toList())));
    }

    /** What changed since the month before, and why. */
    public Uni<MonthlyDiff> diff(Actor actor, ListOrder order) {
        Reach.require(actor, order.division());
        return tx.read(actor, () -> history.rows(order.before()).chain(before -> history.rows(order)
                        .chain(now -> history.refused(order).map(refused -> new Compared(before, now, refused)))))
                .chain(loaded ->
                        Offload.call(() -> new MonthlyDiff(order, order.before().period(), loaded.changes())));
    }

    private Uni<Void> seen(Actor actor, ListOrder order, String action) {
        return audit.record(
                actor, "list:" + order.period() + ":" + order.division(), action, Map.of("division", order.division()));
    }

    private MonthlyList list(Tuple row) {
        var division = row.get("division", String.class);
        return new MonthlyList(
                YearMonth.parse(row.get("period", String.class)),
                division,
                divisions.name(division),
                row.get("row_count", Integer.class),
                row.get("imported_at", OffsetDateTime.class).toInstant());
    }

    private String city(String division) {
        return divisions.name(division.substring(0, CITY_DIGITS) + "00");
    }

    private static String next(List<ListReader.SealedRow> rows, int limit) {
        if (rows.size() <= limit) {
            return "";
        }
        var last = rows.get(limit - 1);
        return new Cursor(last.division(), last.key()).toString();
    }

    private record Compared(List<KeptRow> before, List<KeptRow> now, Set<String> refused) {

        /** An outlet whose row waits for its correction is still on the list, as it stood the month before. */
        Annex1Diff changes() {
            var earlier = before.stream().map(KeptRow::read).toList();
            var later = new ArrayList<>(now.stream().map(KeptRow::read).toList());
            var present = later.stream().map(Annex1Row::key).collect(Collectors.toSet());
            earlier.stream()
                    .filter(row -> row.status() == OutletStatus.ACTIVE)
                    .filter(row -> refused.contains(row.key()) && !present.contains(row.key()))
                    .forEach(later::add);
            return Annex1Diff.between(earlier, later);
        }
    }
}
