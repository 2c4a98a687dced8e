package io.nuanfeng.pay;

import java.util.List;

/** A courier's pay for a month, as a slip states it. Names nobody. */
public record PaySlip(
        PayPlace place,
        PayPeriod period,
        PayTerms terms,
        WorkDone work,
        List<PayItem> items,
        List<Deduction> deductions,
        PayDates dates) {

    PaySlip with(PayDates others) {
        return new PaySlip(place, period, terms, work, items, deductions, others);
    }
}
