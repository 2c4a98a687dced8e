package io.nuanfeng.coverage.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

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

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.Declarations;
import io.nuanfeng.coverage.roster.HireAnswer;
import io.nuanfeng.coverage.roster.Leave;
import io.nuanfeng.coverage.roster.LeaveCause;
import io.nuanfeng.coverage.roster.LeaveOrder;
import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.coverage.roster.Transfer;
import io.nuanfeng.coverage.roster.TransferOrder;
import io.nuanfeng.coverage.roster.Transfers;
import io.nuanfeng.coverage.roster.Versioned;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** One person of the roster: how far the declaration is, and what the manager may do about it. */
@Path("/work/{outletId}/people/{id}")
@Produces(MediaType.TEXT_HTML)
public class PersonPages {

    @Inject
    PersonView people;

    @Inject
    Leavers leavers;

    @Inject
    Transfers transfers;

    @Inject
    Declarations declarations;

    @Inject
    ShanghaiClock clock;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    /** A record of the address: the outlet and the declaration. */
    private record Where(String outletId, String id) {
        URI done(String what) {
            return URI.create("/work/" + outletId + "/people/" + id + "?done=" + what);
        }
    }

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> person(
            @PathParam("outletId") String outletId, @PathParam("id") String id, @Context UriInfo address) {
        var form = page.form(address.getQueryParameters()).with("leftOn", clock.today());
        return people.show(outletId, id, form);
    }

    @POST
    @Path("leave")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> leave(
            @PathParam("outletId") String outletId, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var left = day(form);
        var cause = WorkChoices.one(form, "cause", LeaveCause.class);
        return act(new Where(outletId, id), form, "leave", () -> {
            var order = new LeaveOrder(outletId, List.of(new Leave(id, "", left, cause.orElseThrow())));
            return leavers.declare(current.get(), Once.of(form.getOnce(), order), order)
                    .invoke(answer -> refuse(form, answer));
        });
    }

    @POST
    @Path("transfer")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> transfer(
            @PathParam("outletId") String outletId, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var left = day(form);
        var to = form.required("to");
        return act(new Where(outletId, id), form, "transfer", () -> {
            var order = new TransferOrder(outletId, to, List.of(new Transfer(id, "", left, null)));
            return transfers
                    .declare(current.get(), Once.of(form.getOnce(), order), order)
                    .invoke(answer -> refuse(form, answer));
        });
    }

    @POST
    @Path("confirmation")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> confirm(
            @PathParam("outletId") String outletId, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var evidence = form.value("evidence");
        return act(
                new Where(outletId, id),
                form,
                "confirmation",
                () -> declarations.confirm(
                        current.get(), Once.of(form.getOnce(), List.of(id, evidence)), seen(id, form), evidence));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> withdraw(
            @PathParam("outletId") String outletId, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return act(
                new Where(outletId, id),
                form,
                "withdrawal",
                () -> declarations.withdraw(
                        current.get(), Once.of(form.getOnce(), id), seen(id, form), form.value("reason")));
    }

    /** Done, and shown; or the same page with what was typed and what is wrong. */
    private Uni<RestResponse<TemplateInstance>> act(Where where, PageForm form, String what, Supplier<Uni<?>> deed) {
        if (form.isFailed()) {
            return people.show(where.outletId(), where.id(), form);
        }
        return Uni.createFrom()
                .deferred(() -> deed.get().replaceWithVoid())
                .onFailure(Problem.class)
                .recoverWithUni(refused -> {
                    form.refuse((Problem) refused, "person");
                    return Uni.createFrom().voidItem();
                })
                .chain(() -> form.isFailed()
                        ? people.show(where.outletId(), where.id(), form)
                        : Uni.createFrom().item(RestResponse.seeOther(where.done(what))));
    }

    private static LocalDate day(PageForm form) {
        form.required("leftOn");
        return form.day("leftOn").orElse(null);
    }

    private static void refuse(PageForm form, HireAnswer answer) {
        answer.items().get(0).doubts().stream()
                .filter(doubt -> doubt.isError())
                .forEach(doubt -> form.reject(
                        doubt.field().equals("leftOn") ? "leftOn" : "person",
                        doubt.code(),
                        doubt.args().toArray()));
    }

    static Versioned seen(String id, PageForm form) {
        var version = form.value("version");
        return new Versioned(id, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }
}
