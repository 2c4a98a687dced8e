package io.nuanfeng.oversight.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.oversight.Activities;
import io.nuanfeng.oversight.ActivityPage;
import io.nuanfeng.oversight.ActivityQuery;

/** The officers' record of work under the plan. */
@Path("/desk/activities")
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

    private static final int AT_ONCE = 50;

    @Inject
    Activities activities;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @Inject
    PolicyBook policy;

    @Inject
    ShanghaiClock clock;

    @GET
    @RolesAllowed({"UNION_OFFICER", "POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> list(@RestQuery String after) {
        var form = page.emptyForm().with("heldOn", clock.today());
        return show(form, after == null ? "" : after);
    }

    @POST
    @RolesAllowed({"UNION_OFFICER", "POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> record(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var report = ActivityForm.read(form, divisions());
        if (form.isFailed()) {
            return again(form);
        }
        return Uni.createFrom()
                .deferred(() -> activities.record(current.get(), Once.of(form.getOnce(), ""), report))
                .map(recorded -> back())
                .onFailure(Problem.class)
                .recoverWithUni(refused -> again(form.refuse((Problem) refused, "title")));
    }

    @POST
    @Path("{id}/settle")
    @RolesAllowed({"UNION_OFFICER", "POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> settle(
            @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var outcome = form.required("outcome");
        var version = form.value("version");
        if (form.isFailed() || !version.matches("\\d{1,9}")) {
            return again(form);
        }
        return activities
                .settle(current.get(), id, Integer.parseInt(version), outcome)
                .map(settled -> back());
    }

    private Uni<RestResponse<TemplateInstance>> again(PageForm form) {
        return show(form, "").map(form::show);
    }

    private Uni<TemplateInstance> show(PageForm form, String after) {
        return activities
                .list(current.get(), new ActivityQuery("", "", "", after, AT_ONCE))
                .map(found -> Templates.activities(
                        form, found, divisions(), new Named(page.locale(), policy), clock.today()));
    }

    private List<Choice> divisions() {
        return current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .sorted()
                .map(code -> new Choice(code, code))
                .toList();
    }

    private static RestResponse<TemplateInstance> back() {
        return RestResponse.seeOther(URI.create("/desk/activities"));
    }

    @CheckedTemplate(basePath = "oversight")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance activities(
                PageForm form, ActivityPage found, List<Choice> divisions, Named words, LocalDate today);
    }
}
