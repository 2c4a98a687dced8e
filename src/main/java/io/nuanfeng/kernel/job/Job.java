package io.nuanfeng.kernel.job;

import java.time.Instant;
import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * A job as it stands.
 *
 * @param startedAt null while it waits
 * @param finishedAt null until it has ended
 * @param refusal why the whole file was refused; null where it was not
 * @param findings warnings and errors, by row, the first 500
 * @param hasResult the file with outcomes can be fetched
 */
public record Job(
        String id,
        String kind,
        String fileName,
        boolean dryRun,
        JobState state,
        Tally tally,
        Instant startedAt,
        Instant finishedAt,
        Refusal refusal,
        List<RowOutcome> findings,
        boolean hasResult) {

    @Override
    public String toString() {
        return "Job[" + id + ", " + kind + ", " + state + ", " + tally + "]";
    }
}
