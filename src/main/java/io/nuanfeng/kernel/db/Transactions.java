package io.nuanfeng.kernel.db;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

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
    private static final String SET_ACTOR =
            """
            select set_config('nuanfeng.account', ?1, true), set_config('nuanfeng.person', ?2, true),
                   set_config('nuanfeng.roles', ?3, true), set_config('nuanfeng.scopes', ?4, true)
            """;

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    /** PostgreSQL 17 and later end a transaction by themselves; earlier ones have no such setting. */
    private static final String FIVE_MINUTES =
            "select set_config(name, '5min', true) from pg_settings where name = 'transaction_timeout'";

    /** Longer than PostgreSQL's thirty seconds, with time for another attempt. */
    private static final Duration USUAL = Duration.ofSeconds(40);

    private static final Duration LONG = Duration.ofMinutes(6);

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

    /** Runs work that changes nothing. Joins the transaction of a use case that is already running. */
    public <T> Uni<T> read(Actor actor, Supplier<Uni<T>> work) {
        return write(actor, work);
    }

    /** Runs work that commits when its Uni succeeds and leaves no trace when it fails. Joins like {@link #read}. */
    public <T> Uni<T> write(Actor actor, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Actor outer = Vertx.currentContext().getLocal(INSIDE);
            return outer == null
                    ? outermost(actor, USUAL, () -> become(actor).chain(work::get))
                    : nested(outer, actor, work);
        });
    }

    /** Writing that takes up to five minutes, such as the dry run of a whole file. Joins no other transaction. */
    public <T> Uni<T> longWrite(Actor actor, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> outermost(actor, LONG, () -> become(actor)
                        .chain(() -> Sql.rows(FIVE_MINUTES))
                        .chain(work::get)));
    }

    /** Reading of one unchanging view of the database for up to five minutes. Joins no other transaction. */
    public <T> Uni<T> snapshot(Actor actor, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> outermost(actor, LONG, () -> Sql.update(SNAPSHOT)
                        .chain(() -> become(actor))
                        .chain(() -> Sql.rows(FIVE_MINUTES))
                        .chain(work::get)));
    }

    private static <T> Uni<T> outermost(Actor actor, Duration limit, Supplier<Uni<T>> work) {
        var context = Vertx.currentContext();
        context.putLocal(INSIDE, actor);
        return TimeLimit.on(attempt(work, ATTEMPTS), limit).onTermination().invoke(() -> context.removeLocal(INSIDE));
    }

    /** A use case that asks another as somebody else, such as the portal itself, is itself again afterwards. */
    private static <T> Uni<T> nested(Actor outer, Actor actor, Supplier<Uni<T>> work) {
        if (outer.equals(actor)) {
            return work.get();
        }
        var context = Vertx.currentContext();
        context.putLocal(INSIDE, actor);
        return become(actor)
                .chain(work::get)
                .onTermination()
                .invoke(() -> context.putLocal(INSIDE, outer))
                .call(() -> become(outer))
                .onFailure(failure -> SqlState.of(failure).isEmpty())
                .call(() -> become(outer));
    }

    private static Uni<Void> become(Actor actor) {
        return Sql.rows(SET_ACTOR, actor.accountId(), actor.personKey(), actor.roleSetting(), actor.scopeSetting())
                .replaceWithVoid();
    }

    /** A connection lost while committing is not tried again: the commit may have been heard. */
    private static <T> Uni<T> attempt(Supplier<Uni<T>> work, int left) {
        var committing = new AtomicBoolean();
        return Panache.withTransaction(() -> work.get().invoke(() -> committing.set(true)))
                .onFailure(failure -> left > 1
                        && (SqlState.isTransient(failure) || !committing.get() && SqlState.isConnectionLost(failure)))
                .recoverWithUni(() -> pause(ATTEMPTS - left).chain(() -> attempt(work, left - 1)));
    }

    private static Uni<Void> pause(int failures) {
        var milliseconds = ThreadLocalRandom.current().nextLong(10, 40L << failures);
        return Uni.createFrom()
                .emitter(done -> Vertx.currentContext().owner().setTimer(milliseconds, fired -> done.complete(null)));
    }
}
