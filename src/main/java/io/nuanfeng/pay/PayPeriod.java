package io.nuanfeng.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;

import io.nuanfeng.kernel.time.DateRange;

/**
 * What a slip pays for.
 *
 * @param from first day within the month, null where not given, as is the last
 */
public record PayPeriod(YearMonth month, LocalDate from, LocalDate to) {

    /** The day whose law and floor apply. */
    LocalDate lawDay() {
        return month.atDay(1);
    }

    boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Calendar days, both ends counted; empty where the ends are not given. */
    OptionalLong days() {
        return from == null || to == null ? OptionalLong.empty() : OptionalLong.of(new DateRange(from, to).days());
    }
}
