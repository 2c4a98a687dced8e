package io.nuanfeng.pay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.nuanfeng.kernel.time.WorkCalendar;

/** When pay had to be there, and how much later it came (工资支付暂行规定 arts 7, 9). */
final class PaydayRules {

    private PaydayRules() {}

    static PaydayCheck check(PayDates dates, WorkCalendar calendar) {
        var agreed = dates.dueOn() == null ? null : workdayUpTo(dates.dueOn(), calendar);
        var onLeaving =
                dates.leftOn() != null && (agreed == null || dates.leftOn().isBefore(agreed));
        var due = onLeaving ? dates.leftOn() : agreed;
        var until = dates.paidOn() == null ? dates.asOf() : dates.paidOn();
        var late = due == null || until == null ? null : Math.max(0, ChronoUnit.DAYS.between(due, until));
        var unpaid = dates.paidOn() == null && late != null && late > 0;
        var byWeekdays = agreed != null && !calendar.covers(agreed);
        return new PaydayCheck(due, late, unpaid, onLeaving, byWeekdays);
    }

    /** Pay that falls due on a day off comes before it. */
    private static LocalDate workdayUpTo(LocalDate day, WorkCalendar calendar) {
        var candidate = day;
        while (!isWorked(candidate, calendar)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static boolean isWorked(LocalDate day, WorkCalendar calendar) {
        return calendar.covers(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
