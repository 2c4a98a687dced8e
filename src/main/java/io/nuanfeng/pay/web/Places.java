package io.nuanfeng.pay.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

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

    private String named(Division county) {
        return divisions.name(county.parent()) + county.name();
    }
}
