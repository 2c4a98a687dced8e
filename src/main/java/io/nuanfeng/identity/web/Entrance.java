package io.nuanfeng.identity.web;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.OpenSession;
import io.nuanfeng.identity.http.SessionCookie;
import io.nuanfeng.kernel.page.PageForm;

/** Lets somebody in: the cookie, and the way on; or out. */
@ApplicationScoped
class Entrance {

    @Inject
    SessionCookie cookie;

    @Inject
    RoutingContext request;

    /** To where they wanted to go, or to the form that waits to be sent again. */
    RestResponse<TemplateInstance> open(OpenSession opened, PageForm form, String home) {
        var next = Next.of(form.value("next"), home);
        var waiting = Carried.fields(form.value(Carried.NAME));
        var answer = waiting.isEmpty()
                ? RestResponse.ResponseBuilder.<TemplateInstance>seeOther(next)
                : RestResponse.ResponseBuilder.ok(SignInPages.Templates.carriedOn(next.toString(), waiting));
        return answer.cookie(cookie.keep(request, opened.secret())).build();
    }

    RestResponse<TemplateInstance> leave() {
        return out(RestResponse.ResponseBuilder.seeOther(URI.create("/")));
    }

    /** Out, with a last page. */
    RestResponse<TemplateInstance> gone(TemplateInstance page) {
        return out(RestResponse.ResponseBuilder.ok(page));
    }

    /** Nothing of the person stays in a browser that others may use. */
    private RestResponse<TemplateInstance> out(RestResponse.ResponseBuilder<TemplateInstance> answer) {
        return answer.cookie(cookie.drop(request))
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}
