package io.nuanfeng.coverage.web;

import java.net.URI;
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

import io.nuanfeng.coverage.dispute.DisputeAnswers;
import io.nuanfeng.coverage.dispute.DisputeState;
import io.nuanfeng.coverage.entry.SelfEntries;
import io.nuanfeng.coverage.roster.Confirmations;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.PageMark;
import io.nuanfeng.coverage.roster.Roster;
import io.nuanfeng.coverage.roster.RosterQuery;
import io.nuanfeng.coverage.roster.Rosters;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.ManagedOutlets;
import io.nuanfeng.registry.Outlet;

/** A manager's outlets: who works there, who waits, who is overdue, what came back and why. */
@Path("/work")
@Produces(MediaType.TEXT_HTML)
public class WorkPages {

    private static final int AT_ONCE = 20;

    @Inject
    ManagedOutlets outlets;

    @Inject
    Rosters rosters;

    @Inject
    SelfEntries entries;

    @Inject
    DisputeAnswers disputes;

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    /** With one outlet straight to it. */
    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> start() {
        return outlets.of(current.get())
                .map(found -> found.size() == 1
                        ? RestResponse.seeOther(
                                URI.create("/work/" + found.get(0).id()))
                        : RestResponse.ok(Templates.work(found)));
    }

    @GET
    @Path("{outletId}")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> outlet(
            @PathParam("outletId") String outletId, @Context UriInfo address) {
        return show(outletId, page.form(address.getQueryParameters()));
    }

    /** The second person's yes to all who are ticked. */
    @POST
    @Path("{outletId}/confirmation")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> confirm(
            @PathParam("outletId") String outletId, MultivaluedMap<String, String> typed) {
        var form = page.form(typed).with("state", EnrolmentState.DRAFT);
        return confirmations
                .those(current.get(), outletId, typed.getOrDefault("person", List.of()))
                .chain(count ->
                        show(outletId, form.with("confirmed", count.confirmed()).with("left", count.left())))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(outletId, form.refuse((Problem) refused, "person")));
    }

    private Uni<RestResponse<TemplateInstance>> show(String outletId, PageForm form) {
        var query =
                new RosterQuery(outletId, state(form), PageMark.parse(form.value("after"), PageMark.NEWEST), AT_ONCE);
        var actor = current.get();
        return outlets.one(actor, outletId).chain(outlet -> rosters.of(actor, query)
                .chain(roster -> entries.countWaiting(actor, outletId).chain(waiting -> disputes.waiting(
                                actor, DisputeState.WITH_OUTLET)
                        .map(objections -> form.show(Templates.outletWork(
                                form,
                                new Shown(outlet, roster, waiting, objections, new WorkChoices(page.locale()))))))));
    }

    private static String state(PageForm form) {
        var state = form.value("state");
        return state.matches("DRAFT|SUBMITTED|RETURNED|ACCEPTED|EFFECTIVE|ENDED") ? state : "";
    }

    /**
     * @param waiting couriers who entered themselves
     * @param objections couriers' disputes that wait for this manager
     */
    public record Shown(Outlet outlet, Roster roster, int waiting, long objections, WorkChoices choices) {

        public int count(String state) {
            return roster.count(EnrolmentState.valueOf(state));
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance work(List<Outlet> outlets);

        static native TemplateInstance outletWork(PageForm form, Shown shown);
    }
}
