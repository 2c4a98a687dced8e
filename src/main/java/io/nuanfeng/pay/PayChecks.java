package io.nuanfeng.pay;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.WorkCalendar;

/** Checks pay slips. Stores nothing and logs nothing. */
@ApplicationScoped
public class PayChecks {

    private final PayLawBook laws;
    private final WorkCalendar calendar;
    private final ShanghaiClock clock;

    @Inject
    PayChecks(PolicyBook book, WorkCalendar calendar, ShanghaiClock clock) {
        this.laws = new PayLawBook(book);
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Puts a slip beside the law of its month; amounts in fen, each rounded half up once. An indication, with its
     * articles: what counts is the decision of the authority.
     *
     * @throws Problem invalid-input where a figure is missing that the answer needs
     * @throws io.nuanfeng.kernel.policy.PolicyGap for a month before the acts now in force (2008)
     */
    public PayAnswer check(PaySlip slip) {
        var dated = complete(slip);
        var law = laws.of(dated);
        var check = PayCheckRules.check(dated, law, calendar);
        return new PayAnswer(dated, check, new Explanation(dated, law, check).lines());
    }

    /** As {@link #check}, as a row of figures by column head, with the flags last. */
    public Map<String, String> figures(PaySlip slip) {
        var dated = complete(slip);
        var law = laws.of(dated);
        return PayFigures.of(dated, law, PayCheckRules.check(dated, law, calendar));
    }

    private PaySlip complete(PaySlip slip) {
        var today = clock.today();
        var faults = SlipRules.faults(slip, today);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.entrySet().stream()
                    .map(fault -> new Violation(fault.getKey(), fault.getValue()))
                    .toList());
        }
        return slip.with(slip.dates().orAsOf(today));
    }
}
