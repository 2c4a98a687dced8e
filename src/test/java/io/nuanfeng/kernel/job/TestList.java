package io.nuanfeng.kernel.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.UnreadableFile;

/**
 * A list of one word a line. {@code bad} is refused by the reading, {@code odd} remarked by it, {@code no} refused when
 * applied, {@code cut} breaks the first reading; each line taken over leaves a row named after the job.
 */
@Singleton
class TestList implements FileImport<TestList.Line> {

    static final String KIND = "test-list";

    final List<Integer> batches = new CopyOnWriteArrayList<>();
    volatile int finished;
    volatile int cuts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FileReading<Line> read(JobContext job, JobFile file) {
        var lines = new String(file.content(), StandardCharsets.UTF_8).split("\n");
        if (lines.length < 2) {
            throw new UnreadableFile(UnreadableFile.Code.EMPTY);
        }
        if (lines[1].equals("cut") && cuts++ == 0) {
            throw new UncheckedIOException(new IOException("the connection broke"));
        }
        var outcomes = new ArrayList<RowOutcome>();
        var rows = new ArrayList<Line>();
        for (var row = 2; row <= lines.length; row++) {
            var word = lines[row - 1];
            if (word.equals("bad")) {
                outcomes.add(RowOutcome.ofRow(row, Severity.ERROR, "MISSING_REQUIRED"));
            } else {
                rows.add(new Line(row, word));
                if (word.equals("odd")) {
                    outcomes.add(RowOutcome.ofRow(row, Severity.WARNING, "DUPLICATE_IN_FILE", "2"));
                }
            }
        }
        return new FileReading<>(1, outcomes, rows);
    }

    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<Line> batch) {
        batches.add(batch.size());
        var outcomes = batch.stream()
                .map(line -> line.word().equals("no")
                        ? RowOutcome.ofRow(line.row(), Severity.ERROR, "MISSING_REQUIRED")
                        : RowOutcome.ok(line.row()))
                .toList();
        return Sql.update(
                        """
                        insert into kernel.rate_limit (key, ends_at, n)
                        select ?1 || ':' || r, now() + interval '1 hour', 1 from generate_series(cast(?2 as int), cast(?3 as int)) as r
                        """,
                        job.id(),
                        batch.get(0).row(),
                        batch.get(batch.size() - 1).row())
                .replaceWith(outcomes);
    }

    @Override
    public Uni<Void> finish(Actor actor, JobContext job) {
        finished++;
        return Uni.createFrom().voidItem();
    }

    record Line(int row, String word) {}
}
