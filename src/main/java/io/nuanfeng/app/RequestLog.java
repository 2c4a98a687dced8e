package io.nuanfeng.app;

import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Gives each request a random number, which stands in every line it causes in the log and in the answer, and writes one
 * line when it has ended. Neither address nor query nor anything typed by a person is written: only words of our own paths.
 */
@Singleton
class RequestLog {

    /** Before every other filter, so that a refused request has a number too. */
    private static final int FIRST = 1_000;

    private static final Pattern OUR_WORD = Pattern.compile("[a-z][a-z0-9.-]{0,30}");
    private static final Logger ACCESS = Logger.getLogger("io.nuanfeng.access");

    @Inject
    ShanghaiClock clock;

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext request) {
        var id = Ids.next();
        var start = clock.now();
        MDC.put("requestId", id);
        request.response().putHeader("X-Request-Id", id);
        request.addEndHandler(ended -> ACCESS.infof(
                "%s %s %d %d ms",
                request.request().method(),
                words(request.request().path()),
                request.response().getStatusCode(),
                Duration.between(start, clock.now()).toMillis()));
        request.next();
    }

    /** {@code /api/v1/outlets/*}: ids, codes and tokens are what a log must not keep. */
    static String words(String path) {
        return path == null
                ? "*"
                : Arrays.stream(path.split("/", -1))
                        .map(part -> part.isEmpty() || OUR_WORD.matcher(part).matches() ? part : "*")
                        .collect(Collectors.joining("/"));
    }
}
