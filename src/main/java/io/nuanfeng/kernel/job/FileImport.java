package io.nuanfeng.kernel.job;

import java.util.List;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * How a module takes over one kind of file: a CDI bean. Batches are applied in order, each exactly once, as the account
 * that sent the file.
 *
 * @param <R> a row that was understood
 */
public interface FileImport<R> {

    /** Stands in the job's {@code kind}, such as {@code annex1}. */
    String kind();

    /**
     * Reads the file. Runs on a worker and may block.
     *
     * @throws io.nuanfeng.kernel.sheet.UnreadableFile when the whole file is refused
     */
    FileReading<R> read(JobContext job, JobFile file);

    /**
     * Takes over some rows inside one transaction, which the job opens.
     *
     * @return at least one outcome for each row of the batch; {@link RowOutcome#ok} where all is well
     */
    Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<R> batch);

    /** Comes once, after the last batch, in a transaction of its own. */
    default Uni<Void> finish(Actor actor, JobContext job) {
        return Uni.createFrom().voidItem();
    }
}
