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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.Doubt;
import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.HireAnswer;
import io.nuanfeng.coverage.roster.HireOrder;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.ManagedOutlets;
import io.nuanfeng.registry.Outlet;

/** One hire on a phone: fill in, look, declare. Whatever is wrong, nothing typed is lost. */
@Path("/work/{outletId}/hire")
@Produces(MediaType.TEXT_HTML)
public class HirePages {

    @Inject
    Hires hires;

    @Inject
    ManagedOutlets outlets;

    @Inject
    ShanghaiClock clock;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> ask(@PathParam("outletId") String outletId) {
        return show(outletId, HireForm.fresh(page.emptyForm(), clock.today()));
    }

    /** Asks what would happen and shows it for review. */
    @POST
    @Path("check")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> check(
            @PathParam("outletId") String outletId, MultivaluedMap<String, String> typed) {
        var typedHire = new HireForm(page.form(typed));
        return typedHire
                .read()
                .map(hire ->
                        declared(outletId, hire, typedHire, true).chain(answer -> review(outletId, typedHire, answer)))
                .orElseGet(() -> show(outletId, typedHire));
    }

    @POST
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> declare(
            @PathParam("outletId") String outletId, MultivaluedMap<String, String> typed) {
        var typedHire = new HireForm(page.form(typed));
        var hire = typedHire.read();
        if (hire.isEmpty() || typedHire.form().value("change").equals("true")) {
            return show(outletId, typedHire);
        }
        return declared(outletId, hire.get(), typedHire, false).chain(answer -> done(outletId, typedHire, answer));
    }

    private Uni<HireAnswer> declared(String outletId, Hire hire, HireForm typed, boolean dryRun) {
        var order = new HireOrder(outletId, List.of(hire), dryRun);
        return Uni.createFrom()
                .deferred(() -> hires.declare(
                        current.get(), Once.of(dryRun ? null : typed.form().getOnce(), order), order));
    }

    private Uni<RestResponse<TemplateInstance>> review(String outletId, HireForm typed, HireAnswer answer) {
        var outcome = answer.items().get(0);
        typed.refuse(outcome.doubts());
        return typed.form().isFailed()
                ? show(outletId, typed)
                : outlet(outletId).map(outlet -> typed.form()
                        .show(Templates.hireReview(
                                typed.form(),
                                outlet,
                                typed,
                                new Review(outcome.doubts(), new WorkChoices(page.locale())))));
    }

    private Uni<RestResponse<TemplateInstance>> done(String outletId, HireForm typed, HireAnswer answer) {
        var outcome = answer.items().get(0);
        typed.refuse(outcome.doubts());
        return typed.form().isFailed() || outcome.enrolmentId() == null
                ? show(outletId, typed)
                : Uni.createFrom()
                        .item(RestResponse.seeOther(
                                URI.create("/work/" + outletId + "/people/" + outcome.enrolmentId() + "?done=hire")));
    }

    private Uni<RestResponse<TemplateInstance>> show(String outletId, HireForm typed) {
        return outlet(outletId)
                .map(outlet -> typed.form().show(Templates.hire(typed.form(), outlet, new WorkChoices(page.locale()))));
    }

    private Uni<Outlet> outlet(String id) {
        return outlets.one(current.get(), id);
    }

    /** @param doubts what the manager should know before declaring */
    public record Review(List<Doubt> doubts, WorkChoices choices) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance hire(PageForm form, Outlet outlet, WorkChoices choices);

        static native TemplateInstance hireReview(PageForm form, Outlet outlet, HireForm typed, Review review);
    }
}
