package io.nuanfeng.coverage.returns;

import java.util.Optional;

import io.nuanfeng.coverage.returns.Finding.Severity;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Whether a return may be signed as it is. */
final class Signing {

    private Signing() {}

    /** @return why not; empty where it may */
    static Optional<Problem> check(ReturnSheet sheet, Completion completion) {
        if (sheet.key().isCity()) {
            return conflict("conflict");
        }
        if (sheet.locked()) {
            return conflict("return-locked", sheet.period().dueOn().toString());
        }
        if (sheet.hasErrors()) {
            return conflict("return-errors");
        }
        if (completion.zero() && changed(sheet)) {
            return conflict(
                    "return-changed",
                    sheet.count(Cell.ADDED),
                    sheet.count(Cell.REDUCED),
                    sheet.count(Cell.NEW_OUTLETS));
        }
        var unexplained = sheet.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::code)
                .distinct()
                .filter(code -> completion.remarks().note(code.name()).isBlank())
                .map(code -> new Violation("notes." + code, "required"))
                .toList();
        return unexplained.isEmpty() ? Optional.empty() : Optional.of(Problem.invalid(unexplained));
    }

    private static boolean changed(ReturnSheet sheet) {
        return sheet.count(Cell.ADDED) + sheet.count(Cell.REDUCED) + sheet.count(Cell.NEW_OUTLETS) > 0;
    }

    private static Optional<Problem> conflict(String slug, Object... arguments) {
        return Optional.of(Problem.of(Problem.Kind.CONFLICT, slug, arguments));
    }
}
