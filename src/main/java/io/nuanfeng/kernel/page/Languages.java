package io.nuanfeng.kernel.page;

import java.util.Locale;

import io.vertx.ext.web.RoutingContext;

/** The reader's language: a cookie they chose, else what the browser asks for; Chinese where in doubt. */
public final class Languages {

    /** The cookie that remembers a choice. */
    public static final String COOKIE = "lang";

    private Languages() {}

    public static Locale of(RoutingContext request) {
        var chosen = request.request().getCookie(COOKIE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        var wanted = request.request().getHeader("Accept-Language");
        var english = wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
