package io.nuanfeng.coverage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.CheckCodes;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;

/** A third party types the code it was given and sees, once, whether the courier is insured today. */
@Path("/check")
@Produces(MediaType.TEXT_HTML)
public class CheckPages {

    @Inject
    CheckCodes codes;

    @Inject
    RoutingContext request;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance ask() {
        return Templates.check(page.emptyForm());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> check(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var code = form.required("code");
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(Templates.check(form)));
        }
        return codes.use(code, client())
                .map(answer -> form.show(Templates.checked(answer, new CoverageWords(page.locale()))))
                .onFailure(Problem.class)
                .recoverWithItem(refused -> refuse(form, (Problem) refused).show(Templates.check(form)));
    }

    private static PageForm refuse(PageForm form, Problem refused) {
        return refused.kind() == Problem.Kind.NOT_FOUND
                ? form.reject("code", "check-code")
                : form.refuse(refused, "code");
    }

    private String client() {
        var address = request.request().remoteAddress();
        return address == null ? "" : address.hostAddress();
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance check(PageForm form);

        static native TemplateInstance checked(CoverageAnswer answer, CoverageWords words);
    }
}
