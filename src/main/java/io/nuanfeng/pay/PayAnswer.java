package io.nuanfeng.pay;

import java.util.List;

import io.nuanfeng.kernel.money.Money;

/** A check with its explanation. */
public record PayAnswer(PaySlip slip, PayCheck check, List<PayLine> lines) {

    /** All that was taken by right: the rest must be given back. */
    public Money lawfullyTaken() {
        return DeductionRules.sum(slip.deductions(), kind -> true)
                .minus(check.deductions().unlawful());
    }

    /** Whether anything is left to claim. */
    public boolean isOwed() {
        return Money.ZERO.isLessThan(check.owed());
    }
}
