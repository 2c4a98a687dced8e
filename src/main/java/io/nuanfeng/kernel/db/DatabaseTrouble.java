package io.nuanfeng.kernel.db;

import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Failures of the database that are not our mistake. */
public final class DatabaseTrouble {

    /** A character that PostgreSQL does not keep in text, above all U+0000. */
    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    /** Connection lost, no room, shutting down, taking too long, in each other's way: PostgreSQL, appendix A. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "40");

    private static final Set<String> TIMEOUTS = Set.of("55P03", "25P02", "25P03", "25P04");

    private DatabaseTrouble() {}

    /** The text itself is refused: it holds a character that cannot be kept. */
    public static boolean isUnstorableText(Throwable failure) {
        return UNSTORABLE_TEXT.contains(SqlState.of(failure));
    }

    /** True when trying again in a minute may help. */
    public static boolean isAway(Throwable failure) {
        var state = SqlState.of(failure);
        return state.isEmpty()
                ? isUnreachable(failure)
                : TIMEOUTS.contains(state) || AWAY_CLASSES.contains(state.substring(0, 2));
    }

    private static boolean isUnreachable(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return SqlState.isConnectionLost(failure);
    }
}
