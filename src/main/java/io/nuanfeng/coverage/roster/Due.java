package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * Whose turn it is, and until when.
 *
 * @param by last day in time
 */
public record Due(Act.By actor, LocalDate by, Standing state) {

    /** How near the day is. */
    public enum Standing {
        IN_TIME,
        /** Three days or less are left. */
        SOON,
        OVERDUE
    }

    private static final int SOON_DAYS = 3;

    static Due of(Act.By actor, LocalDate by, LocalDate today) {
        var standing = today.isAfter(by)
                ? Standing.OVERDUE
                : today.plusDays(SOON_DAYS).isBefore(by) ? Standing.IN_TIME : Standing.SOON;
        return new Due(actor, by, standing);
    }
}
