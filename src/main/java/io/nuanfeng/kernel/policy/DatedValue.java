package io.nuanfeng.kernel.policy;

import java.time.LocalDate;

/**
 * One line of a parameter's history at one place.
 *
 * @param knownSince the day since which it could be known; later than {@code since} where figures are published late
 * @param value null where what was once written for this first day turned out never to hold
 */
record DatedValue(LocalDate since, LocalDate knownSince, Object value, Source source) {

    boolean isWithdrawn() {
        return value == null;
    }

    /** Newest first; of one first day, what was known last stands first. */
    boolean isNewerThan(DatedValue other) {
        return since.isAfter(other.since) || since.equals(other.since) && knownSince.isAfter(other.knownSince);
    }

    boolean hasSameDatesAs(DatedValue other) {
        return since.equals(other.since) && knownSince.equals(other.knownSince);
    }
}
