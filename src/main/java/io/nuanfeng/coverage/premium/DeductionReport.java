package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * A courier's word that the premium was taken from his pay.
 *
 * @param text the line of the pay record
 * @param taken all of it is due back
 * @param clauses by which nothing may be taken
 */
public record DeductionReport(
        String id,
        String outletId,
        String outletName,
        YearMonth month,
        String text,
        Money taken,
        List<Citation> clauses,
        Instant reportedAt) {

    @Override
    public String toString() {
        return "DeductionReport[" + id + "]";
    }
}
