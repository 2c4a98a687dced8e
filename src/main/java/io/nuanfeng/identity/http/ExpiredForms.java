package io.nuanfeng.identity.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.identity.SampleAccounts;
import io.nuanfeng.kernel.page.Page;

/**
 * A form that arrives after its sign-in has ended is not lost: the sign-in page that answers carries it along, and it can
 * be sent again afterwards.
 */
@ApplicationScoped
public class ExpiredForms {

    private static final int LONGEST = 64 * 1024;

    @Inject
    RoutingContext request;

    @Inject
    Page page;

    @Inject
    SampleAccounts samples;

    /** Whether the running request is such a form, small enough to be carried. Files are not. */
    public boolean isOne() {
        var http = request.request();
        var type = Objects.requireNonNullElse(http.getHeader("Content-Type"), "");
        var length = Objects.requireNonNullElse(http.getHeader("Content-Length"), "");
        return http.method().name().equals("POST")
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                && length.matches("\\d{1,6}")
                && Integer.parseInt(length) <= LONGEST;
    }

    /** The sign-in page with the form in it. */
    public Uni<Response> signInAgain() {
        return body().map(body -> page.emptyForm()
                        .with("next", request.request().path())
                        .with("carried", body.toString(StandardCharsets.UTF_8)))
                .map(form -> request.request().path().startsWith("/desk")
                        ? Doors.staff(form, samples.staff())
                        : Doors.phone(form, samples.couriers()))
                .map(door -> Response.status(Response.Status.UNAUTHORIZED)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(door)
                        .build());
    }

    /** Nobody has read it yet, for who may enter is decided before. */
    private Uni<Buffer> body() {
        var body = request.request().body();
        request.request().resume();
        return UniHelper.toUni(body);
    }
}
