package io.nuanfeng.pay;

import java.util.EnumSet;
import java.util.Set;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.time.WorkCalendar;

/** Puts a slip beside the law of its month. */
final class PayCheckRules {

    private PayCheckRules() {}

    static PayCheck check(PaySlip slip, PayLaw law, WorkCalendar calendar) {
        var wages = WageRules.add(slip.items());
        var floor = FloorRules.check(slip, wages, law);
        var deductions = DeductionRules.check(slip, wages, law);
        var overtime = OvertimeRules.check(slip, wages, law);
        var payday = PaydayRules.check(slip.dates(), calendar);
        var verdict = verdict(slip, floor);
        var flags = EnumSet.noneOf(Flag.class);
        mark(flags, Flag.BELOW_FLOOR, verdict == Verdict.BELOW_FLOOR);
        mark(flags, Flag.NOT_APPLICABLE, verdict == Verdict.NOT_APPLICABLE);
        mark(flags, Flag.UNLAWFUL_DEDUCTION, Money.ZERO.isLessThan(deductions.unlawful()));
        mark(flags, Flag.LATE, payday.isLate());
        mark(flags, Flag.UNPAID, payday.unpaid());
        mark(flags, Flag.OVERTIME_SHORT, Money.ZERO.isLessThan(overtime.shortBy()));
        mark(flags, Flag.OVERTIME_CAP, overtime.overCap());
        mark(flags, Flag.SETTLEMENT_OVER_15, settlesTooSeldom(slip, law));
        // What was never paid was not deducted from either.
        var owed = floor.shortfall()
                .plus(overtime.shortBy())
                .plus(payday.unpaid() ? wages.total() : deductions.unlawful());
        var limitation = limitation(slip.dates(), owed, payday.isLate(), law.claims());
        return new PayCheck(verdict, wages, floor, deductions, overtime, payday, owed, flags, limitation);
    }

    private static Verdict verdict(PaySlip slip, FloorCheck floor) {
        if (slip.work().attendance() == Attendance.NOT_NORMAL) {
            return Verdict.NOT_APPLICABLE;
        }
        if (floor.rate().isEmpty()) {
            return Verdict.NO_RATE;
        }
        return Money.ZERO.isLessThan(floor.shortfall()) ? Verdict.BELOW_FLOOR : Verdict.MEETS_FLOOR;
    }

    /** 劳动合同法 art. 72. */
    private static boolean settlesTooSeldom(PaySlip slip, PayLaw law) {
        return slip.terms().type() == PayType.HOURLY
                && slip.period().days().orElse(0)
                        > law.month().settlement().value().longValueExact();
    }

    /**
     * Wages may be claimed at any time while employed, then for a year (劳动争议调解仲裁法 art. 27); the inspection
     * looks back two years from the day on which the breach ended (劳动保障监察条例 art. 20).
     */
    private static Limitation limitation(PayDates dates, Money owed, boolean late, PayLaw.Claims law) {
        var stillOwed = Money.ZERO.isLessThan(owed);
        var arbitration = (stillOwed || late) && dates.leftOn() != null
                ? law.arbitration().value().lastDayAfter(dates.leftOn())
                : null;
        var inspection = !stillOwed && late && dates.paidOn() != null
                ? law.inspection().value().lastDayAfter(dates.paidOn())
                : null;
        return new Limitation(arbitration, inspection);
    }

    private static void mark(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
