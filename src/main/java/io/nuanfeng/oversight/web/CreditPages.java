package io.nuanfeng.oversight.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.oversight.AwardCheck;
import io.nuanfeng.oversight.CreditEvent;
import io.nuanfeng.oversight.CreditEvents;
import io.nuanfeng.oversight.CreditReport;
import io.nuanfeng.oversight.Enterprises;

/** An enterprise before the postal officer: its outlets' cover, its credit events, the check for awards. */
@Path("/desk/credit")
@Produces(MediaType.TEXT_HTML)
public class CreditPages {

    @Inject
    CreditEvents events;

    @Inject
    Enterprises enterprises;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @Inject
    PolicyBook policy;

    @GET
    @RolesAllowed("POSTAL_OFFICER")
    public Uni<RestResponse<TemplateInstance>> look(@Context UriInfo address) {
        return show(page.form(address.getQueryParameters()));
    }

    @POST
    @RolesAllowed("POSTAL_OFFICER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> record(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var report = report(form);
        if (form.isFailed()) {
            return show(form);
        }
        return Uni.createFrom()
                .deferred(() -> events.record(current.get(), Once.of(form.getOnce(), ""), report))
                .map(event -> to(event.uscc()))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(form.refuse((Problem) refused, "reason")));
    }

    @POST
    @Path("{id}/correction")
    @RolesAllowed("POSTAL_OFFICER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> correct(
            @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var why = form.required("correction");
        return form.isFailed()
                ? show(form)
                : events.correct(current.get(), id, why).map(event -> to(event.uscc()));
    }

    private Uni<RestResponse<TemplateInstance>> show(PageForm form) {
        var words = new Named(page.locale(), policy);
        var uscc = form.value("uscc");
        if (uscc.isEmpty()) {
            return Uni.createFrom().item(form.show(Templates.credit(form, null, List.of(), words)));
        }
        var actor = current.get();
        return Uni.createFrom()
                .deferred(() -> enterprises.awardCheck(actor, uscc))
                .chain(check -> events.of(actor, uscc).map(found -> Templates.credit(form, check, found, words)))
                .onFailure(Problem.class)
                .recoverWithItem(refused ->
                        Templates.credit(form.refuse((Problem) refused, "uscc"), null, List.<CreditEvent>of(), words))
                .map(form::show);
    }

    private static CreditReport report(PageForm form) {
        var name = form.required("kind");
        var kind = Arrays.stream(CreditEvent.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            form.reject("kind", "wrong");
        }
        var day = form.day("happenedOn");
        if (day.isEmpty()) {
            form.reject("happenedOn", "required");
        }
        return new CreditReport(form.required("uscc"), kind.orElse(null), day.orElse(null), form.required("reason"));
    }

    private static RestResponse<TemplateInstance> to(String uscc) {
        return RestResponse.seeOther(URI.create("/desk/credit?uscc=" + uscc));
    }

    @CheckedTemplate(basePath = "oversight")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance credit(PageForm form, AwardCheck check, List<CreditEvent> found, Named words);
    }
}
