package io.nuanfeng.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Calendar days from the first to the last, both counted.
 *
 * @param last null where the end is open
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (first == null || last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("a range begins, and does not end before it begins");
        }
    }

    public static DateRange since(LocalDate first) {
        return new DateRange(first, null);
    }

    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    public boolean isOpen() {
        return last == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (isOpen() || !day.isAfter(last));
    }

    public boolean overlaps(DateRange other) {
        return (other.isOpen() || !first.isAfter(other.last)) && (isOpen() || !other.first.isAfter(last));
    }

    /** @throws IllegalStateException where the end is open */
    public long days() {
        if (isOpen()) {
            throw new IllegalStateException("an open range has no length");
        }
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
