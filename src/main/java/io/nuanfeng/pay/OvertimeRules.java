package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.nuanfeng.kernel.money.Money;

/** Pay for overtime (劳动法 art. 44, 工资支付暂行规定 art. 13), rounded half up, once; hours in a month (劳动法 art. 41). */
final class OvertimeRules {

    private OvertimeRules() {}

    static OvertimeCheck check(PaySlip slip, Wages wages, PayLaw law) {
        var hours = slip.work().overtime().hours().total();
        var irregular = slip.terms().hours() == HoursSystem.IRREGULAR;
        var overCap = !irregular && hours.compareTo(law.overtime().cap().value()) > 0;
        var due = due(slip, law);
        var missing = due == null || !wages.overtime().isLessThan(due) ? Money.ZERO : due.minus(wages.overtime());
        return new OvertimeCheck(due, due == null ? null : missing, hours, overCap);
    }

    /** Hours or pieces times their multiples. Under 综合计算工时 a rest day counts into the period's hours instead. */
    static BigDecimal weighted(Split worked, HoursSystem system, PayLaw.Overtime law) {
        var restDay = system == HoursSystem.COMPREHENSIVE ? BigDecimal.ZERO : worked.restDay();
        return worked.weekday()
                .multiply(law.extended().value())
                .add(restDay.multiply(law.restDay().value()))
                .add(worked.holiday().multiply(law.holiday().value()));
    }

    private static Money due(PaySlip slip, PayLaw law) {
        var terms = slip.terms();
        var byMonth = terms.type() == PayType.MONTHLY;
        if (terms.type() == PayType.HOURLY || byMonth && slip.work().attendance() != Attendance.FULL) {
            return null;
        }
        var overtime = slip.work().overtime();
        var weighted = weighted(byMonth ? overtime.hours() : overtime.pieces(), terms.hours(), law.overtime());
        if (terms.hours() == HoursSystem.IRREGULAR || weighted.signum() == 0) {
            return Money.ZERO;
        }
        return terms.agreed()
                .map(wage -> byMonth
                        ? wage.timesRatio(weighted, law.month().paidHours(), RoundingMode.HALF_UP)
                        : wage.times(weighted, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
