package io.nuanfeng.registry;

import java.time.LocalDate;

/** An express licence. {@code until} is its last day; null where none is stated (长期). */
public record Licence(String number, LocalDate from, LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return number != null && from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
