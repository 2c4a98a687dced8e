package io.nuanfeng.kernel.db;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;

import io.vertx.pgclient.PgException;

/** PostgreSQL's five-character code behind a failure, however it is wrapped. */
public final class SqlState {

    /** Serialization failure, deadlock, server shutting down: nothing was done, so trying again is safe. */
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "57P01");

    private SqlState() {}

    /** The code, such as {@code 23505}; empty where the failure does not come from PostgreSQL. */
    public static String of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException database) {
                return database.getSqlState();
            }
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                return database.getSQLState();
            }
        }
        return "";
    }

    /** The connection broke while in use; what it was doing may or may not have happened. */
    public static boolean isConnectionLost(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var refused = cause instanceof ConnectException;
            if (!refused && (cause instanceof IOException || isClosedConnection(cause))) {
                return true;
            }
        }
        return false;
    }

    /** The driver's own type for it is not public. */
    private static boolean isClosedConnection(Throwable cause) {
        return cause.getClass().getName().startsWith("io.vertx.sqlclient.Closed");
    }

    static boolean isTransient(Throwable failure) {
        return TRANSIENT.contains(of(failure));
    }
}
