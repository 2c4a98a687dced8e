package io.nuanfeng.pay;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;

import io.nuanfeng.kernel.time.WorkCalendar;

/**
 * The same law reckoned once more from its text, in whole numbers and fractions alone and without the policy book, to be
 * compared with the portal's rules. Knows the places of {@link RawSlip#PLACES}.
 */
final class ReferencePay {

    /** First month as yyyymm, monthly and hourly floor, newest first; the last place has none. */
    private static final long[][][] FLOORS = {
        {
            {202505, 208000, 2000},
            {202302, 188000, 1800},
            {202001, 170000, 1520},
            {201705, 150000, 1520},
            {201405, 125000, 1270},
            {201404, 105000, 1060}
        },
        {
            {202507, 204000, 2070},
            {202311, 184000, 1860},
            {202003, 158000, 1530},
            {201802, 145000, 1400},
            {201501, 121000, 1150}
        },
        {
            {202507, 187000, 1900},
            {202311, 169000, 1700},
            {202003, 143000, 1400},
            {201802, 130000, 1250},
            {201501, 100000, 950}
        },
        {
            {202507, 187000, 1900},
            {202311, 169000, 1700},
            {202003, 143000, 1400},
            {201802, 130000, 1250},
            {201501, 108500, 1050}
        },
        {}
    };

    private final WorkCalendar calendar;

    ReferencePay(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    static long rate(int place, YearMonth month, boolean hourly) {
        for (var row : FLOORS[place]) {
            if (row[0] <= month.getYear() * 100L + month.getMonthValue()) {
                return row[hourly ? 2 : 1];
            }
        }
        return -1;
    }

    Figures figures(RawSlip s) {
        var flags = 0;
        long gross = 0;
        long total = 0;
        long counted = 0;
        for (var i = 0; i < s.paid().length; i++) {
            gross += s.paid()[i];
            total += i < 9 ? s.paid()[i] : 0;
            counted += i < 6 ? s.paid()[i] : 0;
        }
        var rate = governing(s);
        var floor = rate < 0 ? -1 : floor(s, rate);
        var off = s.attendance() == Attendance.NOT_NORMAL;
        var gap = rate < 0 ? -1 : off ? 0 : Math.max(0, floor - counted);
        var verdict = off ? "NOT_APPLICABLE" : rate < 0 ? "NO_RATE" : gap > 0 ? "BELOW_FLOOR" : "MEETS_FLOOR";
        flags |= off ? bit(Flag.NOT_APPLICABLE, true) : bit(Flag.BELOW_FLOOR, gap > 0);

        var money = deductions(s, total);
        flags |= bit(Flag.UNLAWFUL_DEDUCTION, money[1] > 0);

        var due = due(s);
        var end = s.paidDay() >= 0 ? s.paidDay() : s.asOfDay();
        var late = due < 0 || end < 0 ? -1 : Math.max(0, end - due);
        flags |= bit(Flag.LATE, late > 0);
        flags |= bit(Flag.UNPAID, late > 0 && s.paidDay() < 0);

        var extra = overtime(s);
        var lack = extra < 0 ? -1 : Math.max(0, extra - s.paid()[6]);
        flags |= bit(Flag.OVERTIME_SHORT, lack > 0);
        var q = s.quarters();
        flags |= bit(Flag.OVERTIME_CAP, s.system() != HoursSystem.IRREGULAR && q[1] + q[2] + q[3] > 36 * 4);
        flags |= bit(Flag.SETTLEMENT_OVER_15, s.type() == PayType.HOURLY && s.periodDays() > 15);
        return new Figures(
                verdict, rate, floor, gross, total, counted, gap, money[0], money[1], due, late, extra, lack, flags);
    }

    private static int bit(Flag flag, boolean holds) {
        return holds ? 1 << flag.ordinal() : 0;
    }

    private static long governing(RawSlip s) {
        if (s.type() == PayType.HOURLY) {
            return rate(s.seat(), s.month(), true);
        }
        var own = rate(s.place(), s.month(), false);
        return own >= 0 && s.agreed() ? Math.max(own, rate(s.seat(), s.month(), false)) : own;
    }

    private static long floor(RawSlip s, long rate) {
        if (s.type() == PayType.HOURLY) {
            return halfUp(rate * s.quarters()[0], 4);
        }
        // 21.75 days are 87 quarters of a day.
        return s.attendance() == Attendance.PARTIAL ? Math.min(rate, halfUp(rate * s.dayQuarters(), 87)) : rate;
    }

    /** What may be taken for damage, and all that was taken against the law. */
    private static long[] deductions(RawSlip s, long total) {
        long unlawful = 0;
        for (var i = 5; i < s.taken().length; i++) {
            unlawful += Math.max(0, s.taken()[i]);
        }
        var damage = s.taken()[4];
        if (damage < 0) {
            return new long[] {-1, unlawful};
        }
        if (!s.clause()) {
            return new long[] {0, unlawful + damage};
        }
        var fifth = halfUp(total, 5);
        var least = rate(s.place(), s.month(), false);
        if (least < 0) {
            return new long[] {-1, unlawful + Math.max(0, damage - fifth)};
        }
        var allowed = Math.max(0, Math.min(damage, Math.min(fifth, total - least)));
        return new long[] {allowed, unlawful + damage - allowed};
    }

    private long due(RawSlip s) {
        var day = s.dueDay();
        while (day >= 0 && isDayOff(LocalDate.ofEpochDay(day))) {
            day--;
        }
        return s.leftDay() >= 0 && (day < 0 || s.leftDay() < day) ? s.leftDay() : day;
    }

    private boolean isDayOff(LocalDate day) {
        return calendar.covers(day)
                ? !calendar.isWorkingDay(day)
                : day.getDayOfWeek().getValue() > 5;
    }

    private static long overtime(RawSlip s) {
        if (s.type() == PayType.HOURLY || s.type() == PayType.MONTHLY && s.attendance() != Attendance.FULL) {
            return -1;
        }
        var worked = s.type() == PayType.MONTHLY ? s.quarters() : s.pieces();
        var restDay = s.system() == HoursSystem.COMPREHENSIVE ? 0 : worked[2];
        // In halves: 1.5, 2 and 3 are 3, 4 and 6 halves.
        var halves = 3L * worked[1] + 4L * restDay + 6L * worked[3];
        if (s.system() == HoursSystem.IRREGULAR || halves == 0) {
            return 0;
        }
        if (s.wage() < 0) {
            return -1;
        }
        // A month has 21.75 × 8 = 174 hours, which are 696 quarters.
        return halfUp(s.wage() * halves, s.type() == PayType.MONTHLY ? 2 * 696 : 2);
    }

    private static long halfUp(long numerator, long denominator) {
        var twice = BigInteger.valueOf(numerator).shiftLeft(1).add(BigInteger.valueOf(denominator));
        return twice.divide(BigInteger.valueOf(denominator).shiftLeft(1)).longValueExact();
    }
}
