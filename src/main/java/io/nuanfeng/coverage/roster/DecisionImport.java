package io.nuanfeng.coverage.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.exchange.DecisionReading;
import io.nuanfeng.coverage.exchange.DecisionRow;
import io.nuanfeng.kernel.job.FileImport;
import io.nuanfeng.kernel.job.FileReading;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.Texts;

/** Takes over the agency's decisions row by row. The same file again changes nothing. */
@ApplicationScoped
class DecisionImport implements FileImport<DecisionRow> {

    static final String KIND = "decisions";

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Decisions decisions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FileReading<DecisionRow> read(JobContext job, JobFile file) {
        var reading = DecisionReading.read(SheetFile.open(file.content()));
        var told = reading.outcomes().stream()
                .filter(outcome -> outcome.severity() != Severity.OK)
                .toList();
        return new FileReading<>(reading.columns().row(), told, reading.rows());
    }

    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<DecisionRow> batch) {
        var ids = batch.stream().map(DecisionRow::number).toList();
        return enrolments.look(ids).chain(found -> {
            var outcomes = new ArrayList<RowOutcome>();
            var fitting = new ArrayList<DecisionRow>();
            for (var row : batch) {
                if (found.stream().anyMatch(one -> one.id().equals(row.number()) && !fits(one, row))) {
                    outcomes.add(RowOutcome.ofRow(row.row(), Severity.ERROR, "PERSON_DIFFERS"));
                } else {
                    fitting.add(row);
                }
            }
            return decisions
                    .decideAll(
                            actor,
                            fitting.stream().map(DecisionImport::decision).toList())
                    .map(decided -> {
                        for (var at = 0; at < decided.size(); at++) {
                            outcomes.add(outcome(fitting.get(at).row(), decided.get(at)));
                        }
                        return outcomes;
                    });
        });
    }

    /** A number that slipped a row in the agency's file must not decide about another person. */
    private static boolean fits(Enrolment enrolment, DecisionRow row) {
        var worker = enrolment.hire().worker();
        return Texts.key(worker.name()).equals(Texts.key(row.name()))
                && worker.idNumber().equals(Texts.fold(row.idNumber()).value().toUpperCase(Locale.ROOT));
    }

    private static Decision decision(DecisionRow row) {
        return new Decision(row.number(), 0, row.accepted(), row.coverFrom(), row.reason());
    }

    private static RowOutcome outcome(int row, DecisionOutcome outcome) {
        return outcome.doubt()
                .map(doubt -> RowOutcome.ofRow(row, Severity.ERROR, doubt.code()))
                .orElseGet(() -> RowOutcome.ok(row));
    }
}
