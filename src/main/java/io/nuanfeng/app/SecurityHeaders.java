package io.nuanfeng.app;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers that every answer carries, whoever wrote it: page, API, static file, or the last-resort error. */
final class SecurityHeaders {

    /** Scripts and styles only from files of this portal; text never becomes script without passing our own policy. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default";

    private static final String PERMISSIONS = "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";
    /** As the bundler names a file by its content; while developing it does not. */
    private static final Pattern HASHED = Pattern.compile("/static/bundle/.+-[A-Z0-9]{8}\\.(css|js)");
    /** Before everything else, so that nothing answers without them. */
    private static final int FIRST = 10_000;

    private SecurityHeaders() {}

    static void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(ignored -> complete(request));
                    request.next();
                },
                FIRST);
    }

    private static void complete(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        if ("https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        keep(request, headers);
    }

    /** A bundle's name changes with its content, so it may be kept for ever; everything else not at all. */
    private static void keep(RoutingContext request, MultiMap headers) {
        var fine = request.response().getStatusCode() < 400;
        if (fine && HASHED.matcher(request.request().path()).matches()) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (fine && request.request().path().equals("/static/brand.svg")) {
            headers.set("Cache-Control", "public, max-age=86400");
        } else if (!fine || !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
