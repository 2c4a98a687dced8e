package io.nuanfeng.kernel.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;

/** Jobs as their senders see them. */
@ApplicationScoped
class JobTable {

    private static final String FIND =
            """
            select kind, file_name_sealed, dry_run, state, total, succeeded, warned, failed, started_at, finished_at,
                   cast(refusal as text), header_row > 0 and finished_at is not null and exists (
                       select 1 from kernel.job_file f where f.job_id = j.id)
            from kernel.job j where id = ?1
            """;

    private static final String FINDINGS =
            """
            select cast(coalesce(jsonb_agg(o), '[]') as text) from (
                select o from kernel.job_outcome, jsonb_array_elements(outcomes) as o
                where job_id = ?1 and (o ->> 's' = 'ERROR' or o ->> 's' = ?2)
                order by cast(o ->> 'r' as int) limit ?3) as first
            """;

    /** More than a page can show; the rest is in the file with outcomes. */
    private static final int MOST = 500;

    private static final String TAKEN =
            """
            with found as (
                select o ->> 'r' as r, o ->> 's' as s, o ->> 'c' as c
                from kernel.job_outcome, jsonb_array_elements(outcomes) as o where job_id = ?1)
            select c, cast(count(distinct r) as int) from found
            where r not in (select r from found where s = 'ERROR') group by c
            """;

    private static final String RECENT =
            """
            select id, dry_run, state, total, succeeded, warned, failed, created_at from kernel.job
            where account = ?1 and kind = ?2 and parameters @> cast(cast(?3 as text) as jsonb)
            order by created_at desc limit ?4
            """;

    @Inject
    JobFiles files;

    Uni<Integer> insert(Actor actor, JobRequest request, JobFiles.SealedFile file) {
        return Sql.update(
                """
                insert into kernel.job (id, kind, account, actor, file_name_sealed, dry_run, parameters)
                values (?1, ?2, ?3, cast(cast(?4 as text) as jsonb), ?5, ?6, cast(cast(?7 as text) as jsonb))
                """,
                file.jobId(),
                request.kind(),
                actor.accountId(),
                JobJson.actor(actor),
                file.name(),
                request.dryRun(),
                JobJson.parameters(request.parameters()));
    }

    Uni<Job> find(String id) {
        return Sql.row(FIND, id).onItem().ifNull().failWith(Problem::notFound).chain(row -> findings(
                        id, Severity.WARNING, MOST)
                .map(found -> job(id, row, found)));
    }

    Uni<List<RowOutcome>> errors(String id, int most) {
        return findings(id, Severity.ERROR, most);
    }

    private static Uni<List<RowOutcome>> findings(String id, Severity least, int most) {
        return Sql.row(FINDINGS, id, least.name(), most).map(found -> JobJson.outcomes(found.get(0, String.class)));
    }

    Uni<List<JobBrief>> recent(Actor actor, String kind, Map<String, String> about, int most) {
        return Sql.rows(RECENT, actor.accountId(), kind, JobJson.parameters(about), most)
                .map(rows -> rows.stream()
                        .map(row -> new JobBrief(
                                row.get(0, String.class),
                                row.get(1, Boolean.class),
                                JobState.valueOf(row.get(2, String.class)),
                                tally(row, 3),
                                Sql.instant(row, 7)))
                        .toList());
    }

    private static Tally tally(Tuple row, int first) {
        return new Tally(
                row.get(first, Integer.class),
                row.get(first + 1, Integer.class),
                row.get(first + 2, Integer.class),
                row.get(first + 3, Integer.class));
    }

    Uni<JobContext> context(String id) {
        return Sql.row("select kind, dry_run, cast(parameters as text) from kernel.job where id = ?1", id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(row -> new JobContext(
                        id,
                        row.get(0, String.class),
                        row.get(1, Boolean.class),
                        JobJson.parameters(row.get(2, String.class))));
    }

    Uni<Map<String, Integer>> taken(String id) {
        return Sql.rows(TAKEN, id).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class))));
    }

    Uni<Void> cancel(String id) {
        return Sql.update(
                        """
                        update kernel.job set state = 'CANCELLED', finished_at = now()
                        where id = ?1 and state in ('QUEUED', 'RUNNING')
                        """,
                        id)
                .replaceWithVoid();
    }

    /** Fails with not-found until the job has a result. */
    Uni<Integer> headerRow(String id) {
        return Sql.row("select header_row from kernel.job where id = ?1 and finished_at is not null", id)
                .map(row -> row == null ? 0 : row.get(0, Integer.class))
                .invoke(headerRow -> {
                    if (headerRow == 0) {
                        throw Problem.notFound();
                    }
                });
    }

    private Job job(String id, Tuple row, List<RowOutcome> findings) {
        var refusal = row.get(10, String.class);
        return new Job(
                id,
                row.get(0, String.class),
                files.openName(id, row.get(1, byte[].class)),
                row.get(2, Boolean.class),
                JobState.valueOf(row.get(3, String.class)),
                tally(row, 4),
                Sql.instant(row, 8),
                Sql.instant(row, 9),
                refusal == null ? null : JobJson.refusal(refusal),
                findings,
                row.get(11, Boolean.class));
    }
}
