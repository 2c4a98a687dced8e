package io.nuanfeng.kernel.limit;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.db.Apart;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Limits such as five codes an hour for a phone. A window begins with its first attempt. Refused attempts count too, but
 * do not make the window longer: a delay, never a lock.
 */
@ApplicationScoped
public class RateLimits {

    private static final String TAKE =
            """
            insert into kernel.rate_limit as kept (key, ends_at, n) values ($1, $3, 1)
            on conflict (key) do update set
                n = case when kept.ends_at <= $2 then 1 else kept.n + 1 end,
                ends_at = case when kept.ends_at <= $2 then $3 else kept.ends_at end
            returning n, ends_at
            """;

    @Inject
    Apart apart;

    @Inject
    KeyRing keys;

    @Inject
    ShanghaiClock clock;

    /**
     * Counts an attempt at once, whatever becomes of a running transaction; ask before one opens.
     *
     * @param key what is limited and for whom, such as {@code code:phone:<number>}; only its keyed hash is kept
     * @throws Problem too-many-requests with the seconds to wait, as the Uni's failure
     */
    public Uni<Void> take(String key, Duration window, int max) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        return apart.row(TAKE, hash(key, window), now, now.plus(window))
                .invoke(row -> {
                    if (row.getInteger(0) > max) {
                        var left = Duration.between(now, row.getOffsetDateTime(1));
                        throw Problem.tooMany(Math.max(1, left.toSeconds()));
                    }
                })
                .replaceWithVoid();
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> purge() {
        return apart.row(
                        "delete from kernel.rate_limit where ends_at <= $1",
                        clock.now().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    private String hash(String key, Duration window) {
        return HexFormat.of().formatHex(keys.hmac("limit", key, window.toString()), 0, 16);
    }
}
