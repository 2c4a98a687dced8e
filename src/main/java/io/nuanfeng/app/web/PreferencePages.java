package io.nuanfeng.app.web;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.page.Page;

/** How a reader wants the pages: language, type size and colours, each kept in a cookie for a year. */
@Path("/")
public class PreferencePages {

    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");
    private static final Set<String> SIZES = Set.of("standard", "large", "huge");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @Inject
    RoutingContext request;

    @GET
    @Path("language")
    @PermitAll
    public RestResponse<Void> language(@RestQuery String to) {
        return keep(Languages.COOKIE, to, LANGUAGES);
    }

    @GET
    @Path("size")
    @PermitAll
    public RestResponse<Void> size(@RestQuery String to) {
        return keep(Page.SIZE, to, SIZES);
    }

    @GET
    @Path("theme")
    @PermitAll
    public RestResponse<Void> theme(@RestQuery String to) {
        return keep(Page.THEME, to, THEMES);
    }

    private RestResponse<Void> keep(String name, String value, Set<String> known) {
        var answer = RestResponse.ResponseBuilder.<Void>seeOther(back());
        if (value != null && known.contains(value)) {
            answer.cookie(new NewCookie.Builder(name)
                    .value(value)
                    .path("/")
                    .maxAge((int) Duration.ofDays(365).toSeconds())
                    .httpOnly(true)
                    .secure("https".equals(request.request().scheme()))
                    .sameSite(NewCookie.SameSite.LAX)
                    .build());
        }
        return answer.build();
    }

    /** Where the reader came from, as long as that is this portal. */
    private URI back() {
        var from = request.request().getHeader("Referer");
        try {
            var page = from == null ? URI.create("/") : URI.create(from);
            var ours = request.request().authority() != null
                    && request.request().authority().toString().equals(page.getRawAuthority());
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return URI.create(ours ? page.getRawPath().replaceFirst("^/+", "/") + query : "/");
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/");
        }
    }
}
