package io.nuanfeng.coverage.premium;

import java.time.LocalDate;
import java.time.YearMonth;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/**
 * What is to be reckoned again.
 *
 * @param knownBefore the day whose knowledge the earlier answers rest on
 * @param knownAfter the day whose knowledge the new ones rest on
 */
public record SettlementOrder(
        String division, YearMonth from, YearMonth to, LocalDate knownBefore, LocalDate knownAfter) {

    private static final int LONGEST = 24;

    /** @throws Problem INVALID for months or days in the wrong order, or more than two years at once */
    void check() {
        if (to.isBefore(from) || from.plusMonths(LONGEST).compareTo(to) <= 0) {
            throw Problem.invalid(new Violation("to", "wrong"));
        }
        if (!knownBefore.isBefore(knownAfter)) {
            throw Problem.invalid(new Violation("knownBefore", "wrong"));
        }
    }
}
