package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.List;

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
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.dispute.Dispute;
import io.nuanfeng.coverage.dispute.DisputeKind;
import io.nuanfeng.coverage.dispute.DisputePage;
import io.nuanfeng.coverage.dispute.Disputes;
import io.nuanfeng.coverage.dispute.Left;
import io.nuanfeng.coverage.dispute.Objection;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Outlet;

/** A courier says in one tap that the roster is wrong, and sees who holds the matter and until when. */
@Path("/coverage/disputes")
@Produces(MediaType.TEXT_HTML)
public class DisputePages {

    private static final int AT_ONCE = 20;

    @Inject
    Disputes disputes;

    @Inject
    DisputeSteps steps;

    @Inject
    OutletChoice outlets;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Uni<TemplateInstance> mine(@RestQuery String after) {
        return disputes.mine(current.get(), after == null ? "" : after, AT_ONCE).map(Templates::disputes);
    }

    /** What can be said: where nothing was declared, the outlet is looked for first. */
    @GET
    @Path("new")
    @Authenticated
    public Uni<RestResponse<TemplateInstance>> ask(@Context UriInfo address) {
        if (current.get().personKey().isEmpty()) {
            return Uni.createFrom().item(RestResponse.ok(CoveragePages.Templates.identityNeeded()));
        }
        var form = page.form(address.getQueryParameters());
        return show(form);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> say(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var kind = form.value("kind").equals(DisputeKind.NEVER_LEFT.name())
                ? DisputeKind.NEVER_LEFT
                : DisputeKind.NOT_LISTED;
        var objection = new Objection(kind, form.value("outletId"), null, form.value("note"));
        var once = Once.of(form.getOnce(), List.of(kind, objection.outletId(), objection.note()));
        return Uni.createFrom()
                .deferred(() -> disputes.open(current.get(), once, objection))
                .map(opened -> RestResponse.<TemplateInstance>seeOther(URI.create("/coverage/disputes/" + opened.id())))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(form.refuse((Problem) refused, "query")));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<TemplateInstance> one(@PathParam("id") String id) {
        return disputes.mine(current.get(), id).map(dispute -> Templates.dispute(dispute, steps.of(dispute)));
    }

    private Uni<RestResponse<TemplateInstance>> show(PageForm form) {
        return disputes.left(current.get()).chain(left -> outlets.find(current.get(), form)
                .map(found -> form.show(Templates.newDispute(form, left, found))));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance disputes(DisputePage found);

        static native TemplateInstance newDispute(PageForm form, List<Left> left, List<Outlet> found);

        static native TemplateInstance dispute(Dispute dispute, List<Milestone> steps);
    }
}
