package io.nuanfeng.identity.web;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.Consent;
import io.nuanfeng.identity.Consents;
import io.nuanfeng.identity.Erasure;
import io.nuanfeng.identity.PersonalData;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** My data: what I agreed to, a copy, erasure. */
@Path("/me/data")
@Produces(MediaType.TEXT_HTML)
public class DataPages {

    @Inject
    Consents consents;

    @Inject
    PersonalData data;

    @Inject
    Entrance entrance;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Uni<TemplateInstance> data() {
        return consents.mine(current.get()).map(mine -> Templates.data(page.emptyForm(), mine));
    }

    @POST
    @Path("consents")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> say(
            @FormParam("kind") String kind, @FormParam("version") String version, @FormParam("given") boolean given) {
        return consents.say(current.get(), List.of(new Consents.Said(kind, version, given)))
                .replaceWith(RestResponse.seeOther(URI.create("/me/data")));
    }

    /** Erases after a tick, so that no slip of a finger does it. */
    @POST
    @Path("erasure")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> erase(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("sure");
        if (form.isFailed()) {
            return again(form);
        }
        return data.erase(current.get(), Once.of(form.getOnce(), "erase"))
                .map(done -> entrance.gone(Templates.erased(Erasure.in(page.locale()))))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> again(form.refuse((Problem) refused, "sure")));
    }

    private Uni<RestResponse<TemplateInstance>> again(PageForm form) {
        return consents.mine(current.get()).map(mine -> form.show(Templates.data(form, mine)));
    }

    @CheckedTemplate(basePath = "identity")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance data(PageForm form, List<Consent> consents);

        static native TemplateInstance erased(Erasure erasure);
    }
}
