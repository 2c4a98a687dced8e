package io.nuanfeng.kernel.job;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Apart;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.sheet.RowOutcome;

/** Claims jobs and writes their progress. Every write asks whether the claim still holds, so two workers never mix. */
@ApplicationScoped
class JobLedger {

    private static final Actor WORKER = Actor.system("jobs");
    private static final String HELD = " where id = ?1 and worker = ?2 and state = 'RUNNING'";

    /** The oldest waiting job, or one whose worker has been silent for half a minute. */
    private static final String CLAIM =
            """
            update kernel.job
            set state = 'RUNNING', worker = ?1, heartbeat_at = now(), attempts = attempts + 1,
                started_at = coalesce(started_at, now())
            where id = (select id from kernel.job
                        where state = 'QUEUED' or (state = 'RUNNING' and heartbeat_at < now() - interval '30 seconds')
                        order by created_at limit 1 for update skip locked)
            returning id, kind, dry_run, cast(parameters as text), cast(actor as text), batches, attempts
            """;

    @Inject
    Apart apart;

    /** Null when nothing waits. */
    Uni<Claim> claim() {
        var worker = Ids.next();
        return Sql.row(CLAIM, worker).map(row -> row == null ? null : claim(row, worker));
    }

    /** What the reading found, before the first batch. */
    Uni<Void> begun(Claim claim, FileReading<?> reading, int total) {
        var refused = Tally.refused(reading.outcomes());
        return held(Sql.update(
                        "update kernel.job set total = ?3, header_row = ?4, heartbeat_at = now()" + HELD,
                        claim.job().id(),
                        claim.worker(),
                        total,
                        reading.headerRow()))
                .chain(() -> applied(claim, 0, refused));
    }

    /** The outcomes of a batch, in the batch's own transaction. */
    Uni<Void> applied(Claim claim, int batch, List<RowOutcome> outcomes) {
        var tally = Tally.of(outcomes);
        return held(Sql.update(
                        """
                        update kernel.job set batches = ?3, succeeded = succeeded + ?4, warned = warned + ?5,
                               failed = failed + ?6, heartbeat_at = now()
                        """
                                + HELD,
                        claim.job().id(),
                        claim.worker(),
                        batch + 1,
                        tally.succeeded(),
                        tally.warned(),
                        tally.failed()))
                .chain(() -> Sql.update(
                        """
                        insert into kernel.job_outcome (job_id, batch, account, outcomes)
                        values (?1, ?2, ?3, cast(cast(?4 as text) as jsonb))
                        """,
                        claim.job().id(),
                        batch,
                        claim.actor().accountId(),
                        JobJson.outcomes(outcomes)))
                .replaceWithVoid();
    }

    Uni<Void> ended(Claim claim) {
        return held(Sql.update(
                """
                update kernel.job set finished_at = now(), state = case
                    when failed = 0 then 'SUCCEEDED' when succeeded + warned = 0 then 'FAILED' else 'PARTLY' end
                """
                        + HELD,
                claim.job().id(),
                claim.worker()));
    }

    Uni<Void> refused(Claim claim, Refusal refusal) {
        return held(Sql.update(
                "update kernel.job set finished_at = now(), state = 'FAILED', refusal = cast(cast(?3 as text) as jsonb)"
                        + HELD,
                claim.job().id(),
                claim.worker(),
                JobJson.refusal(refusal)));
    }

    /** A sign of life beside the running transaction. */
    Uni<Void> alive(Claim claim) {
        return held(apart.update(
                WORKER,
                "update kernel.job set heartbeat_at = now() where id = $1 and worker = $2 and state = 'RUNNING'",
                claim.job().id(),
                claim.worker()));
    }

    private static Uni<Void> held(Uni<Integer> update) {
        return update.invoke(rows -> {
                    if (rows == 0) {
                        throw new Claim.Lost();
                    }
                })
                .replaceWithVoid();
    }

    private static Claim claim(Tuple row, String worker) {
        var context = new JobContext(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Boolean.class),
                JobJson.parameters(row.get(3, String.class)));
        return new Claim(
                context,
                JobJson.actor(row.get(4, String.class)),
                worker,
                row.get(5, Integer.class),
                row.get(6, Integer.class));
    }
}
