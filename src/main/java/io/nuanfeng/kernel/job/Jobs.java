package io.nuanfeng.kernel.job;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.OutcomeFile;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.SheetFile;

/** Files in, outcomes out. Only the account that sent a file sees its job, and administrators its progress. */
@ApplicationScoped
public class Jobs {

    @Inject
    Transactions tx;

    @Inject
    JobTable table;

    @Inject
    JobFiles files;

    @Inject
    JobWorker worker;

    @Inject
    KeyRing keys;

    /**
     * Takes a file for reading in the background, within a second. The same key, file and parameters give the same job.
     *
     * @param once the client's key; what it is compared by is the file itself
     */
    public Uni<Job> submit(Actor actor, Once once, JobRequest request) {
        worker.requireImport(request.kind());
        return Offload.call(() -> new Sealed(fingerprint(request), files.seal(request)))
                .chain(kept -> tx.once(
                        actor,
                        Once.of(once.key(), kept.fingerprint()),
                        "job:" + request.kind(),
                        String.class,
                        () -> table.insert(actor, request, kept.file())
                                .chain(() -> files.insert(actor, kept.file()))
                                .replaceWith(kept.file().jobId())))
                .invoke(id -> worker.kick())
                .chain(id -> get(actor, id));
    }

    public Uni<Job> get(Actor actor, String id) {
        return tx.read(actor, () -> table.find(id));
    }

    /** Stops a job before its next batch; what is done stays done. */
    public Uni<Void> cancel(Actor actor, String id) {
        return tx.write(actor, () -> table.find(id).chain(found -> table.cancel(id)));
    }

    /** The caller's own file with a column of outcomes in the reader's language. */
    public Uni<JobFile> result(Actor actor, String id, Locale language) {
        return tx.read(actor, () -> table.headerRow(id).chain(headerRow -> files.find(id)
                        .chain(file -> files.outcomes(id).map(outcomes -> new Result(headerRow, file, outcomes)))))
                .chain(result -> Offload.call(() -> write(result, language)));
    }

    /** The file as it came, with what was said beside it, while it is kept. */
    public Uni<JobSent> sent(Actor actor, String id) {
        return tx.read(actor, () -> table.context(id)
                        .chain(context -> files.find(id).map(file -> new Kept(context, file))))
                .chain(kept -> Offload.call(() -> new JobSent(kept.context(), files.open(kept.file()))));
    }

    /**
     * The files of a kind that the actor has sent, the newest first.
     *
     * @param about what was said beside them, as far as it matters
     */
    public Uni<List<JobBrief>> recent(Actor actor, String kind, Map<String, String> about, int most) {
        return tx.read(actor, () -> table.recent(actor, kind, about, most));
    }

    /** What was said beside the file. */
    public Uni<JobContext> context(Actor actor, String id) {
        return tx.read(actor, () -> table.context(id));
    }

    /** The errors of the refused rows, by row, so many at most. */
    public Uni<List<RowOutcome>> errors(Actor actor, String id, int most) {
        return tx.read(actor, () -> table.errors(id, most));
    }

    /** How many of the rows that were taken have each finding, by code. */
    public Uni<Map<String, Integer>> taken(Actor actor, String id) {
        return tx.read(actor, () -> table.taken(id));
    }

    private JobFile write(Result result, Locale language) {
        var file = files.open(result.file());
        var written =
                OutcomeFile.write(SheetFile.open(file.content()), result.headerRow(), result.outcomes(), language);
        return new JobFile(file.name(), written);
    }

    private List<Object> fingerprint(JobRequest request) {
        var content = HexFormat.of().formatHex(keys.hmac("file", request.content()));
        return List.of(content, request.kind(), request.fileName(), request.dryRun(), request.parameters());
    }

    private record Sealed(List<Object> fingerprint, JobFiles.SealedFile file) {}

    private record Kept(JobContext context, JobFiles.SealedFile file) {}

    private record Result(int headerRow, JobFiles.SealedFile file, List<RowOutcome> outcomes) {}
}
