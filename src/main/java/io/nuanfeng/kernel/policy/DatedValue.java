package io.nuanfeng.kernel.policy;

import java.time.LocalDate;

/**
 * One line of a parameter's history at one place.
 *
 * @param knownSince the day since which it could be known; later than {@code since} where figures are published late
 * @param value null where what was once written for this first day turned out never to hold, or nothing is known
 * @param standing what the entry does
 */
record DatedValue(LocalDate since, LocalDate knownSince, Object value, Standing standing, Source source) {

    /** Whether an entry gives a value, takes one back, or says that from here on none is known. */
    enum Standing {
        GIVEN,
        WITHDRAWN,
        UNKNOWN
    }

    boolean isWithdrawn() {
        return standing == Standing.WITHDRAWN;
    }

    boolean isKnown() {
        return standing == Standing.GIVEN;
    }

    /** Newest first; of one first day, what was known last stands first. */
    boolean isNewerThan(DatedValue other) {
        return since.isAfter(other.since) || since.equals(other.since) && knownSince.isAfter(other.knownSince);
    }

    boolean hasSameDatesAs(DatedValue other) {
        return since.equals(other.since) && knownSince.equals(other.knownSince);
    }
}
