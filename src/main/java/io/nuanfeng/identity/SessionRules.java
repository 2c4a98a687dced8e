package io.nuanfeng.identity;

import java.time.Duration;
import java.time.Instant;

/** How long sign-ins last, and what a refresh token used twice means. */
final class SessionRules {

    /** The time of last use is written at most once a minute; nobody needs it finer. */
    private static final Duration NOTE_EVERY = Duration.ofMinutes(1);

    private SessionRules() {}

    static Instant expiry(Instant lastSeen, Duration idle, Instant end) {
        var idleOut = lastSeen.plus(idle);
        return idleOut.isBefore(end) ? idleOut : end;
    }

    static boolean isWorthNoting(Instant lastSeen, Instant now) {
        return !now.isBefore(lastSeen.plus(NOTE_EVERY));
    }

    /**
     * A token used before is a stolen one, unless the same client repeats itself within the grace because the answer
     * was lost on the road.
     */
    static boolean isTheft(Instant usedAt, Instant now, Duration grace, boolean sameClient) {
        return !sameClient || now.isAfter(usedAt.plus(grace));
    }
}
