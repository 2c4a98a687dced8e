package io.nuanfeng.app;

import io.vertx.core.http.HttpServerRequest;

/** Which addresses are for people and which for programs. */
final class PagePaths {

    private static final String PROGRAMS = "^/(api|auth|demo|q)(/.*)?$";

    private PagePaths() {}

    static boolean isPage(HttpServerRequest request) {
        return !request.path().matches(PROGRAMS);
    }

    /** A person gets a page, also where a link led them to an address for programs. */
    static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") || isPage(request) && (accept == null || !isJson(accept));
    }

    private static boolean isJson(String accept) {
        return accept.contains("json");
    }
}
