package io.nuanfeng.pay.web;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.pay.Floors;
import io.nuanfeng.registry.Division;
import io.nuanfeng.registry.Divisions;

/** The places a reader may choose, and the one chosen last, which a cookie keeps on the phone. */
@RequestScoped
public class Places {

    static final String COOKIE = "place";

    @Inject
    Floors floors;

    @Inject
    Divisions divisions;

    @Inject
    RoutingContext request;

    public List<Choice> choices() {
        return floors.places().stream()
                .map(county -> new Choice(county.code(), named(county)))
                .toList();
    }

    /** 贵港市港北区. */
    public String name(String code) {
        return divisions.find(code).map(this::named).orElse(code);
    }

    /** The code chosen last, empty where there is none. */
    String remembered() {
        var cookie = request.request().getCookie(COOKIE);
        return cookie != null && divisions.exists(cookie.getValue()) ? cookie.getValue() : "";
    }

    /** The choice, to be kept on the phone for a year; it names a county, not a person. */
    NewCookie remember(String code) {
        return new NewCookie.Builder(COOKIE)
                .value(divisions.exists(code) ? code : "")
                .path("/pay")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .secure("https".equals(request.request().scheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String named(Division county) {
        return divisions.name(county.parent()) + county.name();
    }
}
