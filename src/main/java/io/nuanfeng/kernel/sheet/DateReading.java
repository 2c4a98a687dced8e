package io.nuanfeng.kernel.sheet;

import java.time.LocalDate;

/** What became of a date cell. */
public sealed interface DateReading {

    /** @param normalised it was not written as {@code 2022-06-01} */
    record Read(LocalDate date, boolean normalised) implements DateReading {}

    /** @param code {@code DATE_FORMAT} (ambiguous or unknown form) or {@code DATE_INVALID} (no such day) */
    record Refused(String code) implements DateReading {}
}
