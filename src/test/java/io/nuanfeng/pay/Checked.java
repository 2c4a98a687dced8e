package io.nuanfeng.pay;

import java.util.List;

import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.WorkCalendar;
import io.nuanfeng.kernel.time.WorkCalendars;

/** Slips put beside the policy book of this release. */
final class Checked {

    static final PayLawBook LAWS = new PayLawBook(PolicyBooks.open());
    static final WorkCalendar CALENDAR = WorkCalendars.open();

    private Checked() {}

    static PayCheck of(PaySlip slip) {
        return PayCheckRules.check(slip, LAWS.of(slip), CALENDAR);
    }

    static List<PayLine> explained(PaySlip slip) {
        return new Explanation(slip, LAWS.of(slip), of(slip)).lines();
    }
}
