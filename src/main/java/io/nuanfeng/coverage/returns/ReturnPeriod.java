package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one return reports.
 *
 * @param month its last month, which is also its name
 * @param months how many months it spans
 * @param dueOn last day to file; a rest day stays as the plan prints it
 * @param unconfirmed whether the rhythm or the day is still to be confirmed
 */
public record ReturnPeriod(YearMonth month, int months, LocalDate dueOn, boolean unconfirmed) {

    public LocalDate first() {
        return month.minusMonths(months - 1L).atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    public boolean isQuarter() {
        return months > 1;
    }
}
