package io.nuanfeng.pay.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.job.FileImport;
import io.nuanfeng.kernel.job.FileReading;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.DataRows;
import io.nuanfeng.kernel.sheet.HeaderFinder;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.pay.PayChecks;

/** Reads a payroll and answers each row with its figures and a warning for everything that is wrong with it. */
@ApplicationScoped
class PayrollImport implements FileImport<PayrollRow> {

    static final String KIND = "payroll";

    private static final HeaderFinder FINDER = new HeaderFinder(PayrollColumns.ALL);

    @Inject
    PayChecks checks;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FileReading<PayrollRow> read(JobContext job, JobFile file) {
        try (var rows = SheetFile.open(file.content()).rows()) {
            var table = FINDER.find(rows);
            var slips = new ArrayList<PayrollRow>();
            var told = new ArrayList<RowOutcome>();
            while (table.rows().hasNext()) {
                var row = table.rows().next();
                if (DataRows.isData(row, table.header())) {
                    var scan = new RowScan(row, table.header());
                    PayrollRowReader.read(scan).ifPresent(slip -> slips.add(new PayrollRow(row.number(), slip)));
                    scan.outcomes().stream()
                            .filter(outcome -> outcome.severity() != Severity.OK)
                            .forEach(told::add);
                }
            }
            return new FileReading<>(table.header().row(), told, slips);
        }
    }

    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<PayrollRow> batch) {
        return Uni.createFrom()
                .item(() -> batch.stream().flatMap(this::outcomes).toList());
    }

    private Stream<RowOutcome> outcomes(PayrollRow row) {
        try {
            var figures = checks.figures(row.slip());
            var warnings = Stream.of(figures.get("flags").split(";"))
                    .filter(flag -> !flag.isEmpty())
                    .map(flag -> RowOutcome.ofRow(row.row(), Severity.WARNING, "PAY_" + flag));
            return Stream.concat(Stream.of(RowOutcome.figures(row.row(), figures)), warnings);
        } catch (Problem refused) {
            var fields = refused.violations().stream().map(Violation::field).collect(Collectors.joining("、"));
            return Stream.of(RowOutcome.ofRow(row.row(), Severity.ERROR, "PAY_ROW", fields));
        } catch (PolicyGap gap) {
            return Stream.of(RowOutcome.ofRow(row.row(), Severity.ERROR, "PAY_NO_LAW"));
        }
    }
}
