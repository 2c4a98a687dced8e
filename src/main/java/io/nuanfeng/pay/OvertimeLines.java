package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyValue;

/** What overtime should have brought (劳动法 arts 41, 44; 工资支付暂行规定 art. 13). */
final class OvertimeLines {

    private OvertimeLines() {}

    static void add(Explanation told, List<PayLine> lines) {
        var check = told.check().overtime();
        if (check.overCap()) {
            var cap = told.law().overtime().cap();
            lines.add(PayLine.said("overtime.cap", check.hours(), cap.value()).by(cap));
        }
        var overtime = told.slip().work().overtime();
        var pieces = told.slip().terms().type() == PayType.PIECE;
        var worked = pieces ? overtime.pieces() : overtime.hours();
        if (worked.total().signum() == 0 || told.slip().terms().type() == PayType.HOURLY) {
            return;
        }
        if (told.slip().terms().hours() == HoursSystem.IRREGULAR) {
            lines.add(PayLine.said("overtime.irregular").by(told.law().clause(Clause.IRREGULAR)));
        } else if (check.dueOrNull() == null) {
            lines.add(PayLine.said("overtime.unknown").by(told.law().clause(Clause.OVERTIME)));
        } else {
            due(told, worked, pieces, lines);
        }
    }

    private static void due(Explanation told, Split worked, boolean pieces, List<PayLine> lines) {
        var law = told.law().overtime();
        var comprehensive = told.slip().terms().hours() == HoursSystem.COMPREHENSIVE;
        var unit = pieces ? "overtime.pieces." : "overtime.hours.";
        times(lines, unit + "weekday", worked.weekday(), law.extended());
        if (!comprehensive) {
            times(lines, unit + "rest-day", worked.restDay(), law.restDay());
        }
        times(lines, unit + "holiday", worked.holiday(), law.holiday());
        if (comprehensive) {
            lines.add(PayLine.said("overtime.comprehensive").by(told.law().clause(Clause.COMPREHENSIVE)));
        }
        var month = told.law().month();
        var check = told.check().overtime();
        lines.add(
                pieces
                        ? PayLine.of("overtime.due.pieces", check.dueOrNull())
                                .by(told.law().clause(Clause.PIECE_OVERTIME))
                        : PayLine.of(
                                        "overtime.due.hours",
                                        check.dueOrNull(),
                                        month.paidDays().value(),
                                        month.dayHours().value())
                                .by(month.paidDays()));
        if (Money.ZERO.isLessThan(check.shortBy())) {
            lines.add(
                    PayLine.of("overtime.short", check.shortBy()).by(told.law().clause(Clause.OVERTIME)));
        }
    }

    private static void times(List<PayLine> lines, String code, BigDecimal worked, PolicyValue<BigDecimal> multiple) {
        if (worked.signum() > 0) {
            lines.add(PayLine.said(code, worked, multiple.value()).by(multiple));
        }
    }
}
