package io.nuanfeng.kernel.db;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Keeps the keys of requests with their answers. The key is written in the transaction of its effect: an equal request
 * that arrives meanwhile waits in PostgreSQL for the first to commit, and then gets the first one's answer.
 */
@ApplicationScoped
class OnceKeys {

    private static final Duration KEPT = Duration.ofHours(48);

    @Inject
    KeyRing keys;

    @Inject
    Sealer sealer;

    @Inject
    ObjectMapper json;

    @Inject
    ShanghaiClock clock;

    <T> Uni<T> apply(Actor actor, Once once, Operation<T> operation, Supplier<Uni<T>> work) {
        var hash = hash(once.request());
        return Sql.update(
                        """
                        insert into kernel.once_key (account, operation, key, request_hash, at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """,
                        actor.accountId(),
                        operation.name(),
                        once.key(),
                        hash,
                        clock.now())
                .chain(inserted -> inserted == 1
                        ? work.get().call(result -> keep(actor, once, operation, result))
                        : replay(actor, once, operation, hash));
    }

    /** Forgets keys that no client retries any more. */
    Uni<Integer> purge() {
        return Sql.update(
                "delete from kernel.once_key where at < ?1", clock.now().minus(KEPT));
    }

    private <T> Uni<Integer> keep(Actor actor, Once once, Operation<T> operation, T result) {
        return Sql.update(
                "update kernel.once_key set result_sealed = ?4 where account = ?1 and operation = ?2 and key = ?3",
                actor.accountId(),
                operation.name(),
                once.key(),
                sealer.seal(place(actor, once, operation), bytes(result)));
    }

    private <T> Uni<T> replay(Actor actor, Once once, Operation<T> operation, byte[] hash) {
        return Sql.row(
                        """
                        select request_hash, result_sealed from kernel.once_key
                        where account = ?1 and operation = ?2 and key = ?3
                        """,
                        actor.accountId(),
                        operation.name(),
                        once.key())
                .map(row -> {
                    if (!Arrays.equals(row.get(0, byte[].class), hash)) {
                        throw Problem.of(Problem.Kind.KEY_REUSED, "key-reused");
                    }
                    return read(
                            sealer.openBytes(place(actor, once, operation), row.get(1, byte[].class)),
                            operation.result());
                });
    }

    private byte[] hash(Object request) {
        return keys.hmac("once", request instanceof byte[] content ? content : bytes(request));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("A request and its result must be plain data", impossible);
        }
    }

    private <T> T read(byte[] content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (IOException changed) {
            throw new IllegalStateException("A kept result is no longer a " + type.getSimpleName(), changed);
        }
    }

    private static Place place(Actor actor, Once once, Operation<?> operation) {
        return new Place("kernel.once_key", "result", actor.accountId() + "/" + operation.name() + "/" + once.key());
    }

    /** What a key is for, and what it answers. */
    record Operation<T>(String name, Class<T> result) {}
}
