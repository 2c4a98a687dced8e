package io.nuanfeng.identity.http;

import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

/** The short addresses of demo mode, for people who type them. */
final class DemoRoutes {

    private static final int FIRST = -1;

    private DemoRoutes() {}

    static void register(@Observes Router router) {
        router.route("/demo/*")
                .order(FIRST)
                .handler(
                        request -> request.reroute("/api/v1" + request.request().uri()));
    }
}
