package io.nuanfeng.kernel.db;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * The end of patience with a database that neither answers nor breaks off: frozen, or behind a cut network. PostgreSQL's
 * own limits are shorter, so while it lives they come first.
 */
final class TimeLimit {

    private TimeLimit() {}

    /** Starts the work at once; the caller's cancellation, and the limit, end the waiting but not the work. */
    static <T> Uni<T> on(Uni<T> work, Duration limit) {
        return Uni.createFrom().emitter(answer -> {
            var vertx = Vertx.currentContext().owner();
            var timer = vertx.setTimer(limit.toMillis(), late -> answer.fail(new TimeoutException("no answer")));
            work.onTermination()
                    .invoke(() -> vertx.cancelTimer(timer))
                    .subscribe()
                    .with(answer::complete, answer::fail);
        });
    }
}
