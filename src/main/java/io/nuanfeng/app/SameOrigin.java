package io.nuanfeng.app;

import java.net.URI;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.nuanfeng.kernel.problem.Problem;

/**
 * A browser may change something only from a page of this portal. Whoever proves themselves with a bearer token is not
 * steered by a foreign page; everybody else must come from here, as the browser itself says.
 */
class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    RoutingContext request;

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void check(ContainerRequestContext context) {
        var http = request.request();
        if (READING.contains(context.getMethod()) || http.getHeader("Authorization") != null || isFromHere(http)) {
            return;
        }
        throw Problem.of(Problem.Kind.FORBIDDEN, "cross-site");
    }

    private static boolean isFromHere(HttpServerRequest http) {
        var site = http.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = http.getHeader("Origin");
        if (origin == null) {
            return !PagePaths.isPage(http) && http.cookies().isEmpty();
        }
        return http.authority() != null && http.authority().toString().equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
