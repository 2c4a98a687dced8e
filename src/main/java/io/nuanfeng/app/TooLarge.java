package io.nuanfeng.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.problem.Problem;

/**
 * Says in words that a body is too large; left to itself the server would only hang up. The body is read to its end and
 * thrown away, because a browser that is still sending shows no answer.
 */
@ApplicationScoped
class TooLarge {

    /** After the security headers, before the server's own limit. */
    private static final int EARLY = 9_000;
    /** What people are told: the largest file, a little less than the largest body. */
    private static final int MEGABYTES = 20;
    /** Nobody sends more than this by mistake. */
    private static final long LARGEST_DISCARDED = 512L * 1024 * 1024;

    @Inject
    ProblemAnswers answers;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        var length = length(request);
        if (length <= limit.asLongValue() || length > LARGEST_DISCARDED) {
            request.next();
            return;
        }
        request.request().endHandler(sent -> answer(request)).resume();
    }

    @ActivateRequestContext
    void answer(RoutingContext request) {
        current.setCurrent(request);
        var answer = answers.of(413, Problem.of(Problem.Kind.TOO_LARGE, "too-large", MEGABYTES));
        request.response()
                .setStatusCode(answer.getStatus())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.getMediaType().toString())
                .end(words(answer.getEntity()));
    }

    private String words(Object entity) {
        try {
            return entity instanceof TemplateInstance page ? page.render() : json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long length(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
