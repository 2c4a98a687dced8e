package io.nuanfeng.kernel.job;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.sheet.RowOutcome;

/** The files of jobs, sealed, and the outcome of each row. Sealing and opening 20 MB is work for a worker. */
@ApplicationScoped
class JobFiles {

    @Inject
    Sealer sealer;

    SealedFile seal(JobRequest request) {
        var id = Ids.next();
        return new SealedFile(
                id, sealer.seal(name(id), request.fileName()), sealer.seal(content(id), request.content()));
    }

    JobFile open(SealedFile file) {
        return new JobFile(
                sealer.open(name(file.jobId()), file.name()), sealer.openBytes(content(file.jobId()), file.content()));
    }

    String openName(String jobId, byte[] sealedName) {
        return sealer.open(name(jobId), sealedName);
    }

    Uni<Integer> insert(Actor actor, SealedFile file) {
        return Sql.update(
                "insert into kernel.job_file (job_id, account, content_sealed) values (?1, ?2, ?3)",
                file.jobId(),
                actor.accountId(),
                file.content());
    }

    /** Fails with not-found when the file is somebody else's or was deleted after its time. */
    Uni<SealedFile> find(String jobId) {
        return Sql.row(
                        """
                        select j.file_name_sealed, f.content_sealed
                        from kernel.job_file f join kernel.job j on j.id = f.job_id where f.job_id = ?1
                        """,
                        jobId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(row -> new SealedFile(jobId, row.get(0, byte[].class), row.get(1, byte[].class)));
    }

    Uni<List<RowOutcome>> outcomes(String jobId) {
        return Sql.rows("select cast(outcomes as text) from kernel.job_outcome where job_id = ?1 order by batch", jobId)
                .map(rows -> rows.stream()
                        .flatMap(row -> JobJson.outcomes(row.get(0, String.class)).stream())
                        .toList());
    }

    /** Files and outcomes of jobs that ended so many days ago. */
    Uni<Integer> purge(int days) {
        var ended = "(select id from kernel.job where finished_at < now() - make_interval(days => ?1))";
        return Sql.update("delete from kernel.job_outcome where job_id in " + ended, days)
                .chain(() -> Sql.update("delete from kernel.job_file where job_id in " + ended, days));
    }

    private static Place name(String jobId) {
        return new Place("kernel.job", "file_name", jobId);
    }

    private static Place content(String jobId) {
        return new Place("kernel.job_file", "content", jobId);
    }

    record SealedFile(String jobId, byte[] name, byte[] content) {}
}
