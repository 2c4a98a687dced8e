package io.nuanfeng.coverage.rosterimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.HireBatch;
import io.nuanfeng.coverage.roster.HireOutcome;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.coverage.rosterfile.RosterLine;
import io.nuanfeng.coverage.rosterfile.RosterReading;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.job.FileImport;
import io.nuanfeng.kernel.job.FileReading;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;

/**
 * Declares the people of an outlet's roster. Whom the outlet has declared already stays as declared, so the same file
 * twice is harmless; who is missing from the file stays on the roster.
 */
@ApplicationScoped
class RosterImport implements FileImport<RosterEntry> {

    static final String KIND = "roster";

    @Inject
    Hires hires;

    @Inject
    PolicyBook book;

    @Inject
    AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FileReading<RosterEntry> read(JobContext job, JobFile file) {
        var reading = RosterReading.read(
                SheetFile.open(file.content()), Beside.of(job).terms(book));
        var rows = reading.lines().stream()
                .filter(RosterLine::accepted)
                .map(line ->
                        new RosterEntry(line, reading.columns(), reading.lines().size()))
                .toList();
        var told = reading.outcomes().stream()
                .filter(outcome -> outcome.severity() != Severity.OK)
                .toList();
        return new FileReading<>(reading.columns().row(), told, rows);
    }

    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<RosterEntry> batch) {
        var beside = Beside.of(job);
        var people = batch.stream()
                .map(entry -> RosterHires.of(entry.line().row(), beside.evidence()))
                .toList();
        return hires.take(
                        actor,
                        new HireBatch(beside.outletId(), job.id(), batch.get(0).total(), people))
                .map(outcomes -> outcomes(batch, outcomes));
    }

    @Override
    public Uni<Void> finish(Actor actor, JobContext job) {
        return audit.record(actor, "outlet:" + Beside.of(job).outletId(), "ROSTER_IMPORTED", Map.of("job", job.id()));
    }

    private static List<RowOutcome> outcomes(List<RosterEntry> batch, List<HireOutcome> outcomes) {
        var found = new ArrayList<RowOutcome>();
        outcomes.forEach(outcome -> found.addAll(batch.get(outcome.index()).outcomes(outcome)));
        return found;
    }
}
