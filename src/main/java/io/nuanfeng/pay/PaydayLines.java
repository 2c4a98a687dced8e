package io.nuanfeng.pay;

import java.util.List;

import io.nuanfeng.kernel.money.Money;

/** When pay was due, how late it is, and until when it may be claimed. */
final class PaydayLines {

    private PaydayLines() {}

    static void add(Explanation told, List<PayLine> lines) {
        payday(told, lines);
        if (told.check().flags().contains(Flag.SETTLEMENT_OVER_15)) {
            var longest = told.law().month().settlement();
            var days = told.slip().period().days().orElseThrow();
            lines.add(PayLine.said("settlement", days, longest.value()).by(longest));
        }
        if (Money.ZERO.isLessThan(told.check().owed()) || told.check().payday().isLate()) {
            limits(told, lines);
        }
    }

    private static void payday(Explanation told, List<PayLine> lines) {
        var payday = told.check().payday();
        if (payday.effectiveDueOn() == null) {
            return;
        }
        lines.add(PayLine.said(payday.onLeaving() ? "due.leaving" : "due", payday.effectiveDueOn())
                .by(told.law().clause(payday.onLeaving() ? Clause.LEAVING : Clause.PAYDAY)));
        if (payday.byWeekdays()) {
            lines.add(PayLine.said("due.weekdays", payday.effectiveDueOn().getYear()));
        }
        if (payday.unpaid()) {
            lines.add(PayLine.of("unpaid", told.check().wages().total(), payday.daysLate())
                    .by(told.law().clause(Clause.OWED)));
        } else if (payday.isLate()) {
            lines.add(PayLine.said("late", payday.daysLate()).by(told.law().clause(Clause.PAYDAY)));
        }
    }

    private static void limits(Explanation told, List<PayLine> lines) {
        var law = told.law().claims();
        var limits = told.check().limitation();
        lines.add(
                limits.arbitrationUntil() == null
                        ? PayLine.said("arbitration.employed").by(law.arbitration())
                        : PayLine.said("arbitration.until", limits.arbitrationUntil())
                                .by(law.arbitration()));
        lines.add(
                limits.inspectionUntil() == null
                        ? PayLine.said("inspection.running").by(law.inspection())
                        : PayLine.said("inspection.until", limits.inspectionUntil())
                                .by(law.inspection()));
    }
}
