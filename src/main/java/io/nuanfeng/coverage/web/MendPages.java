package io.nuanfeng.coverage.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.Declarations;
import io.nuanfeng.coverage.roster.LeaveCause;
import io.nuanfeng.coverage.roster.Mend;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** What the agency sent back is put right and sent again; everything else stays as it was typed. */
@Path("/work/{outletId}/people/{id}/mending")
@Produces(MediaType.TEXT_HTML)
public class MendPages {

    @Inject
    PersonView people;

    @Inject
    Declarations declarations;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> ask(@PathParam("outletId") String outletId, @PathParam("id") String id) {
        return people.find(outletId, id).map(shown -> {
            var form = page.emptyForm().with("version", shown.enrolment().version());
            if (shown.isHire()) {
                HireForm.of(form, shown.enrolment().hire());
            } else {
                form.with("leftOn", shown.enrolment().ending().leftOn())
                        .with("cause", shown.enrolment().ending().cause());
            }
            return form.show(Templates.mend(form, shown));
        });
    }

    @POST
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> mend(
            @PathParam("outletId") String outletId, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return people.find(outletId, id).chain(shown -> {
            var mend = shown.isHire() ? hire(form) : leave(form);
            if (form.isFailed()) {
                return Uni.createFrom().item(form.show(Templates.mend(form, shown)));
            }
            return declarations
                    .resubmit(current.get(), Once.of(form.getOnce(), mend), PersonPages.seen(id, form), mend)
                    .map(done -> RestResponse.<TemplateInstance>seeOther(
                            URI.create("/work/" + outletId + "/people/" + id + "?done=mending")))
                    .onFailure(Problem.class)
                    .recoverWithItem(refused -> again(form, shown, (Problem) refused));
        });
    }

    private static Mend hire(PageForm form) {
        return new Mend(new HireForm(form).read().orElse(null), null, null);
    }

    private static Mend leave(PageForm form) {
        form.required("leftOn");
        var cause = WorkChoices.one(form, "cause", LeaveCause.class);
        return new Mend(null, form.day("leftOn").orElse(null), cause.orElse(null));
    }

    /** The use case names fields {@code person.idNumber}; the form has them without the person. */
    private static RestResponse<TemplateInstance> again(PageForm form, PersonView.Shown shown, Problem refused) {
        refused.violations()
                .forEach(broken -> form.reject(
                        broken.field().replace("person.", ""),
                        broken.code(),
                        broken.arguments().toArray()));
        if (refused.violations().isEmpty()) {
            form.refuse(refused, "name");
        }
        return form.show(Templates.mend(form, shown));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance mend(PageForm form, PersonView.Shown shown);
    }
}
