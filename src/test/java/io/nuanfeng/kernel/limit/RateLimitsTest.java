package io.nuanfeng.kernel.limit;

import static io.nuanfeng.support.OnEventLoop.parallel;
import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;

@QuarkusTest
class RateLimitsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    RateLimits limits;

    @Inject
    Transactions tx;

    private final String key = "test:" + Ids.next();

    @Test
    void the_attempt_after_the_last_allowed_one_must_wait() {
        take(2);
        take(2);

        assertThatThrownBy(() -> take(2)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        (Long) problem.arguments().get(0))
                .isBetween(3500L, 3600L));
    }

    @Test
    void windows_of_different_length_are_counted_apart() {
        take(1);

        run(() -> limits.take(key, Duration.ofDays(1), 1));
    }

    @Test
    void of_fifty_attempts_at_once_exactly_the_allowed_ones_pass() {
        var passed = parallel(50, () -> limits.take(key, HOUR, 7)
                .replaceWith(true)
                .onFailure(Problem.class)
                .recoverWithItem(false));

        assertThat(passed.stream().filter(one -> one)).hasSize(7);
    }

    @Test
    void a_transaction_that_fails_does_not_undo_the_count() {
        assertThatThrownBy(() -> run(() -> tx.write(Actor.visitor(), () -> limits.take(key, HOUR, 1)
                        .chain(() -> Uni.createFrom().<Void>failure(Problem.notFound())))))
                .isInstanceOf(Problem.class);

        assertThatThrownBy(() -> take(1)).isInstanceOf(Problem.class);
    }

    @Test
    void the_window_ends_and_ended_windows_are_forgotten() {
        take(1);
        AsOwner.asSuperuser("update kernel.rate_limit set ends_at = ends_at - interval '61 minutes'");

        take(1);
        AsOwner.asSuperuser("update kernel.rate_limit set ends_at = ends_at - interval '61 minutes'");
        run(limits::purge);

        assertThat(AsOwner.column("select 1 from kernel.rate_limit where ends_at < now()"))
                .isEmpty();
    }

    private void take(int max) {
        run(() -> limits.take(key, HOUR, max));
    }
}
