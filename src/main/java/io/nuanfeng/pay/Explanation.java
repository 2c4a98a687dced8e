package io.nuanfeng.pay;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.kernel.money.Money;

/** How a check came to its figures, line by line, each with its article and the day since which it holds. */
record Explanation(PaySlip slip, PayLaw law, PayCheck check) {

    List<PayLine> lines() {
        var lines = new ArrayList<PayLine>();
        wages(lines);
        floor(lines);
        DeductionLines.add(this, lines);
        OvertimeLines.add(this, lines);
        PaydayLines.add(this, lines);
        owed(lines);
        return List.copyOf(lines);
    }

    private void wages(List<PayLine> lines) {
        var wages = check.wages();
        lines.add(PayLine.of("gross", wages.gross()));
        left(lines, PayItemKind.Counts.NOT, "outside", Clause.NOT_WAGES);
        lines.add(PayLine.of("wages", wages.total()).by(law.clause(Clause.WAGES)));
        left(lines, PayItemKind.Counts.AS_WAGE, "excluded", Clause.COMPARABLE);
        var clause = slip.terms().type() == PayType.PIECE ? Clause.PIECE_COMPARABLE : Clause.COMPARABLE;
        lines.add(PayLine.of("comparable", wages.comparable()).by(law.clause(clause)));
    }

    private void left(List<PayLine> lines, PayItemKind.Counts counts, String code, Clause clause) {
        var kinds = slip.items().stream()
                .map(PayItem::kind)
                .filter(kind -> kind.counts() == counts)
                .distinct()
                .toList();
        var sum = WageRules.sum(slip.items(), kind -> kind.counts() == counts);
        if (Money.ZERO.isLessThan(sum)) {
            lines.add(PayLine.of(code, sum.negated(), kinds).by(law.clause(clause)));
        }
    }

    private void floor(List<PayLine> lines) {
        if (check.floor().rate().isEmpty()) {
            lines.add(PayLine.said("no-rate", slip.period().month()));
            return;
        }
        var rate = check.floor().rate().orElseThrow();
        lines.add(PayLine.of(rateCode(), rate.amount()).by(rate));
        if (rate.unconfirmed()) {
            lines.add(PayLine.said("unconfirmed").by(rate));
        }
        if (slip.terms().type() == PayType.HOURLY) {
            lines.add(PayLine.of(
                            "floor.hourly",
                            check.floor().floorOrNull(),
                            slip.work().normalHours())
                    .by(law.clause(Clause.HOURLY)));
        } else {
            lines.add(PayLine.said(check.floor().ofEmployersSeat() ? "place.seat" : "place.work")
                    .by(law.clause(Clause.WORKPLACE)));
            partly(lines);
        }
        if (check.verdict() == Verdict.NOT_APPLICABLE) {
            lines.add(PayLine.said("not-applicable").by(law.clause(Clause.ABSENT)));
        }
        if (check.verdict() == Verdict.BELOW_FLOOR) {
            lines.add(PayLine.of("shortfall", check.floor().shortfall()).by(law.clause(Clause.OWED)));
        }
    }

    private void partly(List<PayLine> lines) {
        if (slip.work().attendance() == Attendance.PARTIAL) {
            var days = law.month().paidDays();
            lines.add(PayLine.of(
                            "floor.partial",
                            check.floor().floorOrNull(),
                            slip.work().paidDays(),
                            days.value())
                    .by(law.clause(Clause.PARTIAL)));
            lines.add(PayLine.said("paid-days", days.value()).by(days));
        }
    }

    private String rateCode() {
        return slip.terms().type() == PayType.HOURLY ? "rate.hourly" : "rate.monthly";
    }

    /** The sum, and what may come on top when an order to pay is not obeyed (劳动合同法 art. 85). */
    private void owed(List<PayLine> lines) {
        if (!Money.ZERO.isLessThan(check.owed())) {
            return;
        }
        lines.add(PayLine.of("owed", check.owed()).by(law.clause(Clause.OWED)));
        var least = law.claims().extraLeast();
        var most = law.claims().extraMost();
        lines.add(PayLine.of("extra.least", check.owed().times(least.value(), RoundingMode.HALF_UP))
                .by(least));
        lines.add(PayLine.of("extra.most", check.owed().times(most.value(), RoundingMode.HALF_UP))
                .by(most));
    }
}
