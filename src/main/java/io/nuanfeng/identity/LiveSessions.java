package io.nuanfeng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Who acts through a session, now. Each instance believes what it read for a few seconds only, so that a sign-out, a
 * changed role or a lock ends access everywhere within five seconds, without instances having to hear from each other.
 */
@ApplicationScoped
public class LiveSessions {

    private static final Actor SYSTEM = Actor.system("session");
    private static final int MOST = 20_000;

    private record Known(Actor actor, Instant readAt) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    Transactions tx;

    @Inject
    SessionRepository sessions;

    @Inject
    IdentitySettings settings;

    @Inject
    ShanghaiClock clock;

    /** The actor of an access token's {@code sid}; empty when the session has ended. */
    public Uni<Optional<Actor>> byId(String sessionId) {
        return remembered("id:" + sessionId, () -> sessions.live("id", sessionId));
    }

    /** The actor of the pages' cookie; empty when the session has ended. */
    public Uni<Optional<Actor>> bySecret(String secret) {
        return remembered("secret:" + secret, () -> sessions.live("secret_hash", Hashes.sha256(secret)));
    }

    /** This instance forgets at once; the others do so within their freshness. */
    void forget(String accountId) {
        known.values().removeIf(entry -> entry.actor().accountId().equals(accountId));
    }

    private Uni<Optional<Actor>> remembered(String key, Supplier<Uni<Tuple>> read) {
        var entry = known.get(key);
        if (entry != null && isFresh(entry)) {
            return Uni.createFrom().item(Optional.of(entry.actor()));
        }
        return tx.write(SYSTEM, () -> read.get().call(this::noteUse)).map(row -> learn(key, row));
    }

    private Optional<Actor> learn(String key, Tuple row) {
        if (known.size() > MOST) {
            known.values().removeIf(entry -> !isFresh(entry));
        }
        if (row == null) {
            known.remove(key);
            return Optional.empty();
        }
        var grants = Grants.parse(row.get("grants", String.class));
        var actor = new Actor(
                row.get("account_id", String.class),
                row.get("person_key", String.class),
                grants.roles(),
                grants.scopes(),
                row.get("id", String.class));
        known.put(key, new Known(actor, clock.now()));
        return Optional.of(actor);
    }

    private boolean isFresh(Known entry) {
        var age = Duration.between(entry.readAt(), clock.now());
        return !age.isNegative() && age.compareTo(settings.session().freshness()) < 0;
    }

    private Uni<Integer> noteUse(Tuple row) {
        return row != null && SessionRules.isWorthNoting(Columns.instant(row, "last_seen_at"), clock.now())
                ? sessions.touch(row.get("id", String.class))
                : Uni.createFrom().item(0);
    }
}
