package io.nuanfeng.identity.http;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.identity.Client;

/** The device at the other end of the running request. */
@ApplicationScoped
public class RequestClient {

    @Inject
    RoutingContext request;

    public Client get() {
        var agent = Objects.requireNonNullElse(request.request().getHeader("User-Agent"), "");
        var address = request.request().remoteAddress();
        return new Client(agent, address == null ? "" : address.hostAddress());
    }
}
