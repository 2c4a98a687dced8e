package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/**
 * What a premium depends on.
 *
 * @param knownOn answer from what was published by this day
 * @param heads the insured of the month
 * @param payroll the wages of the month, as the manager gave them; null where the average wage is used
 * @param band the band the agency set for the unit; null for the one the policy book begins with
 */
record PremiumFacts(
        DivisionCode place, YearMonth month, LocalDate knownOn, int heads, Payroll payroll, BigDecimal band) {

    /** Wages of a month and of how many people they are. */
    record Payroll(Money wages, int heads) {}

    /** Contributions are of whole months; what holds on the first day holds for the month. */
    LocalDate day() {
        return month.atDay(1);
    }
}
