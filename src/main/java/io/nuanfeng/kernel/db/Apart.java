package io.nuanfeng.kernel.db;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;

import io.nuanfeng.kernel.security.Actor;

/**
 * Statements that need no transaction of a use case: counted attempts and signs of life, which must last whatever
 * becomes of it, and the one reading statement that is asked again and again. They take a
 * connection of their own, so use them before a transaction opens or where few can run at a time. Parameters are
 * {@code $1}, {@code $2} …
 */
@ApplicationScoped
public class Apart {

    private static final String SET_ACTOR =
            """
            select set_config('nuanfeng.account', $1, true), set_config('nuanfeng.person', $2, true),
                   set_config('nuanfeng.roles', $3, true), set_config('nuanfeng.scopes', $4, true)
            """;

    /** A statement has ten seconds; the rest is for reaching a database that comes back. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    /** The first row of one statement as nobody, committed at once; null where there is none. */
    public Uni<Row> row(String sql, Object... parameters) {
        return TimeLimit.on(pool.preparedQuery(sql).execute(Tuple.from(parameters)), LIMIT)
                .map(rows -> {
                    var found = rows.iterator();
                    return found.hasNext() ? found.next() : null;
                });
    }

    /** One statement as the actor, committed at once; gives the number of rows it touched. */
    public Uni<Integer> update(Actor actor, String sql, Object... parameters) {
        return TimeLimit.on(
                pool.withTransaction(connection -> become(connection, actor)
                        .chain(() -> connection.preparedQuery(sql).execute(Tuple.from(parameters)))
                        .map(SqlResult::rowCount)),
                LIMIT);
    }

    private static Uni<Void> become(SqlConnection connection, Actor actor) {
        return connection
                .preparedQuery(SET_ACTOR)
                .execute(Tuple.of(actor.accountId(), actor.personKey(), actor.roleSetting(), actor.scopeSetting()))
                .replaceWithVoid();
    }
}
