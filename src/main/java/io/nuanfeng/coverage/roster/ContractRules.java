package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Optional;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.time.DateRange;
import io.nuanfeng.kernel.time.Term;

/** Rule R4: what follows where no contract was signed in time (劳动合同法 arts 10, 82; 实施条例 arts 6–7). */
public final class ContractRules {

    private ContractRules() {}

    /**
     * The days of double pay: from one full month after the hire to the day before the contract, at most to the day
     * before one full year.
     *
     * @param signedOn null where nothing is signed yet
     */
    public static Optional<DateRange> doublePay(LocalDate hiredOn, LocalDate signedOn, Terms terms) {
        var first = terms.toSign().lastDayAfter(hiredOn);
        var lastOfYear = terms.doublePayUntil().lastDayAfter(hiredOn).minusDays(1);
        var last = signedOn == null || signedOn.isAfter(lastOfYear) ? lastOfYear : signedOn.minusDays(1);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    /** From this day on the contract counts as one without end; empty where it was signed before. */
    public static Optional<LocalDate> openEndedFrom(LocalDate hiredOn, LocalDate signedOn, Terms terms) {
        var day = terms.doublePayUntil().lastDayAfter(hiredOn);
        return signedOn == null || !signedOn.isBefore(day) ? Optional.of(day) : Optional.empty();
    }

    /** @param clause to be cited */
    public record Terms(Term toSign, Term doublePayUntil, Citation clause) {}
}
