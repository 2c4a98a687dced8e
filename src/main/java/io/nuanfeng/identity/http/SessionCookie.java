package io.nuanfeng.identity.http;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.identity.IdentitySettings;

/**
 * The cookie that holds a page session's secret, out of reach of scripts and of other sites. A demo on plain HTTP is
 * opened by phones under the computer's address, where browsers keep no secure cookie: there, and only there, it goes
 * without.
 */
@ApplicationScoped
public class SessionCookie {

    private static final String SECURE = "__Host-nf";
    private static final String DEMO = "nf";

    @Inject
    @ConfigProperty(name = "nuanfeng.demo")
    boolean demo;

    @Inject
    IdentitySettings settings;

    /** The secret the browser sent, where it sent one. */
    public Optional<String> secret(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank() && value.length() <= 64);
    }

    /** As long as a courier's session may stand idle; the server ends a staff session earlier. */
    public NewCookie keep(RoutingContext request, String secret) {
        return cookie(request, secret, (int) settings.session().courierIdle().toSeconds());
    }

    public NewCookie drop(RoutingContext request) {
        return cookie(request, "", 0);
    }

    private NewCookie cookie(RoutingContext request, String value, int maxAge) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(!isOpenDemo(request))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }

    private String name(RoutingContext request) {
        return isOpenDemo(request) ? DEMO : SECURE;
    }

    private boolean isOpenDemo(RoutingContext request) {
        var host = request.request().authority() == null
                ? ""
                : request.request().authority().host();
        return demo && !request.request().isSSL() && !host.equals("localhost") && !host.equals("127.0.0.1");
    }
}
