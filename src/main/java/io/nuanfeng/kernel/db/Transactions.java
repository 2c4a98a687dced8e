package io.nuanfeng.kernel.db;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;

import io.nuanfeng.kernel.security.Actor;

/**
 * The one place that opens a database session. Every unit of work tells the database who acts, for row-level security;
 * lives on when the client hangs up, so that no connection leaks; and is tried again when the database asks for it.
 * Time limits are settings of the application's database role.
 */
@ApplicationScoped
public class Transactions {

    private static final String INSIDE = Transactions.class.getName();
    private static final int ATTEMPTS = 4;
    /** Serialization failure, deadlock, server shutting down: nothing was done, so trying again is safe. */
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "57P01");

    private static final String SET_ACTOR =
            """
            select set_config('nuanfeng.account', ?1, true), set_config('nuanfeng.person', ?2, true),
                   set_config('nuanfeng.roles', ?3, true), set_config('nuanfeng.scopes', ?4, true)
            """;

    @Inject
    OnceKeys onceKeys;

    /**
     * Runs work that must have one effect: an equal request with the same key gets the first one's answer, another
     * request with that key the problem {@code key-reused}. A request that fails leaves its key free.
     *
     * @param operation name of the use case; keys of other use cases and other accounts do not meet
     * @param result a record or value that Jackson can write and read
     */
    public <T> Uni<T> once(Actor actor, Once once, String operation, Class<T> result, Supplier<Uni<T>> work) {
        return write(
                actor,
                () -> once.isChosen()
                        ? onceKeys.apply(actor, once, new OnceKeys.Operation<>(operation, result), work)
                        : work.get());
    }

    /** Gives the running transaction five minutes instead of thirty seconds: for a dry run over a whole file. */
    public Uni<Void> extend() {
        return Sql.rows(
                        """
                        select set_config(name, '5min', true) from pg_settings where name = 'transaction_timeout'
                        """)
                .replaceWithVoid();
    }

    /** Runs work that changes nothing. Joins the transaction of a use case that is already running. */
    public <T> Uni<T> read(Actor actor, Supplier<Uni<T>> work) {
        return write(actor, work);
    }

    /** Runs work that commits when its Uni succeeds and leaves no trace when it fails. */
    public <T> Uni<T> write(Actor actor, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            if (context.getLocal(INSIDE) != null) {
                return work.get();
            }
            context.putLocal(INSIDE, Boolean.TRUE);
            return detached(attempt(() -> asActor(actor, work), ATTEMPTS))
                    .onTermination()
                    .invoke(() -> context.removeLocal(INSIDE));
        });
    }

    private static <T> Uni<T> asActor(Actor actor, Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> Sql.rows(
                        SET_ACTOR, actor.accountId(), actor.personKey(), actor.roleSetting(), actor.scopeSetting())
                .chain(work::get));
    }

    private static <T> Uni<T> attempt(Supplier<Uni<T>> work, int left) {
        return work.get()
                .onFailure(failure -> left > 1 && isTransient(failure))
                .recoverWithUni(() -> pause(ATTEMPTS - left).chain(() -> attempt(work, left - 1)));
    }

    /** The client's cancellation stops the answer, not the work. */
    private static <T> Uni<T> detached(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
    }

    private static Uni<Void> pause(int failures) {
        var milliseconds = ThreadLocalRandom.current().nextLong(10, 40L << failures);
        return Uni.createFrom()
                .emitter(done -> Vertx.currentContext().owner().setTimer(milliseconds, fired -> done.complete(null)));
    }

    private static boolean isTransient(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException database && TRANSIENT.contains(database.getSqlState())) {
                return true;
            }
        }
        return false;
    }
}
