package io.nuanfeng.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.insured.InsuredLine;
import io.nuanfeng.coverage.insured.InsuredReading;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.job.FileImport;
import io.nuanfeng.kernel.job.FileReading;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.Outlets;

/**
 * Takes an agency's insured-persons file into the register. A row that says what is known already changes nothing; one
 * that says otherwise is a correction, and what was known before stays on record.
 */
@ApplicationScoped
class InsuredImport implements FileImport<InsuredEntry> {

    static final String KIND = "insured";

    @Inject
    CoverIntake intake;

    @Inject
    OutletCounts counts;

    @Inject
    InsuredArrival arrivals;

    @Inject
    Outlets outlets;

    @Inject
    BlindIndex index;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FileReading<InsuredEntry> read(JobContext job, JobFile file) {
        var reading = InsuredReading.read(SheetFile.open(file.content()), clock.now());
        var dataUntil = reading.dataUntil().orElseGet(() -> lastDay(job));
        var rows = reading.lines().stream()
                .filter(InsuredLine::accepted)
                .map(line -> new InsuredEntry(line.row(), dataUntil))
                .toList();
        var told = reading.outcomes().stream()
                .filter(outcome -> outcome.severity() != Severity.OK)
                .toList();
        return new FileReading<>(reading.columns().row(), told, rows);
    }

    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<InsuredEntry> batch) {
        var keys =
                batch.stream().map(entry -> entry.row().outletKey()).distinct().toList();
        return intake.open(file(job, batch.get(0).dataUntil()))
                .chain(file -> outlets.byKeys(actor, keys).chain(known -> {
                    Map<Integer, CoverStatement> statements = new LinkedHashMap<>();
                    batch.forEach(entry ->
                            statements.put(entry.row().row(), InsuredStatements.of(entry.row(), file, known, index)));
                    return intake.take(file, List.copyOf(statements.values()))
                            .map(taken -> outcomes(statements, taken, known));
                }));
    }

    @Override
    public Uni<Void> finish(Actor actor, JobContext job) {
        var division = job.parameter("division");
        return counts.renew(division)
                .chain(() -> arrivals.arrived(division))
                .chain(() -> audit.record(
                        actor,
                        "agency:" + division,
                        "INSURED_LIST_IMPORTED",
                        Map.of("job", job.id(), "period", job.parameter("period"))));
    }

    private IntakeFile file(JobContext job, LocalDate dataUntil) {
        return new IntakeFile(
                job.id(), job.parameter("division"), job.parameter("period"), dataUntil, clock.now(), null);
    }

    /** A file that does not say how far it reaches speaks of its whole month, as far as that has come. */
    private LocalDate lastDay(JobContext job) {
        var end = YearMonth.parse(job.parameter("period")).atEndOfMonth();
        return end.isAfter(clock.today()) ? clock.today() : end;
    }

    private static List<RowOutcome> outcomes(
            Map<Integer, CoverStatement> statements, CoverIntake.Taken taken, Map<String, Outlet> known) {
        var outcomes = new ArrayList<RowOutcome>();
        statements.forEach((row, statement) -> {
            var cover = statement.cover();
            var outlet = known.get(cover.outlet().key());
            var doubts = IntakeRules.doubts(cover, outlet != null && outlet.status() == OutletStatus.ACTIVE);
            if (taken.outdated().contains(cover.id())) {
                doubts.add(IntakeDoubt.OLDER_THAN_KNOWN);
            }
            doubts.forEach(doubt -> outcomes.add(RowOutcome.ofRow(row, Severity.WARNING, doubt.name())));
            if (doubts.isEmpty()) {
                outcomes.add(RowOutcome.ok(row));
            }
        });
        return outcomes;
    }
}
