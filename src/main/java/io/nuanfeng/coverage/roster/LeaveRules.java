package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Optional;

/** When a declared leaver counts as one: not while the person may still object, nor while it is contested. */
public final class LeaveRules {

    private LeaveRules() {}

    /** @param lastToObject last day on which the person may object; empty where the calendar does not reach it */
    public static boolean countsAsLeft(Optional<LocalDate> lastToObject, boolean contested, LocalDate today) {
        return !contested && lastToObject.filter(today::isAfter).isPresent();
    }

    /** What is wrong with a leaver's day; empty where nothing is. */
    static Optional<Doubt> doubt(LocalDate hiredOn, LocalDate leftOn, LocalDate furthest) {
        if (leftOn.isBefore(hiredOn)) {
            return Optional.of(Doubt.error("LEFT_BEFORE_HIRED", "leftOn"));
        }
        return leftOn.isAfter(furthest) ? Optional.of(Doubt.error("DATE_FUTURE", "leftOn")) : Optional.empty();
    }
}
