package io.nuanfeng.pay;

import java.time.LocalDate;

/**
 * @param effectiveDueOn the day by which pay had to be there; null where none is known
 * @param daysLate null where it cannot be said
 * @param onLeaving whether the day is that of leaving
 * @param byWeekdays whether the year's holidays are not on record, so that weekends alone were counted
 */
public record PaydayCheck(
        LocalDate effectiveDueOn, Long daysLate, boolean unpaid, boolean onLeaving, boolean byWeekdays) {

    public boolean isLate() {
        return daysLate != null && daysLate > 0;
    }
}
