package io.nuanfeng.pay;

import java.time.LocalDate;

/**
 * @param dueOn the agreed day; null where not given, as are the others
 * @param asOf the day on which an unpaid slip is looked at
 */
public record PayDates(LocalDate dueOn, LocalDate leftOn, LocalDate paidOn, LocalDate asOf) {

    PayDates orAsOf(LocalDate today) {
        return asOf == null ? new PayDates(dueOn, leftOn, paidOn, today) : this;
    }
}
