package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.returns.Completion;
import io.nuanfeng.coverage.returns.Filing;
import io.nuanfeng.coverage.returns.FilingOrder;
import io.nuanfeng.coverage.returns.Filings;
import io.nuanfeng.coverage.returns.LockOpening;
import io.nuanfeng.coverage.returns.Remarks;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.coverage.returns.Returns;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** The buttons of a return. What is refused is said on the return's own page, with everything typed. */
@Path("/desk/returns/{period}/{division}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReturnActPages {

    private static final String NOTE = "notes.";

    @Inject
    Filings filings;

    @Inject
    Returns returns;

    @Inject
    ReturnViews views;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @POST
    @Path("complete")
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<TemplateInstance>> complete(
            @PathParam("period") String period,
            @PathParam("division") String division,
            MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var completion = new Completion(
                form.value("zero").equals("true"),
                new Remarks(
                        number(form, "visits"),
                        number(form, "sessions"),
                        form.value("problems"),
                        form.value("measures"),
                        notes(typed)));
        return act(
                ReturnPages.key(period, division),
                form,
                order -> filings.complete(current.get(), once(form, order, completion), order, completion));
    }

    @POST
    @Path("approve")
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<TemplateInstance>> approve(
            @PathParam("period") String period,
            @PathParam("division") String division,
            MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return act(
                ReturnPages.key(period, division),
                form,
                order -> filings.approve(current.get(), once(form, order, ""), order));
    }

    @POST
    @Path("accept")
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<TemplateInstance>> accept(
            @PathParam("period") String period,
            @PathParam("division") String division,
            MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return act(
                ReturnPages.key(period, division),
                form,
                order -> filings.accept(current.get(), once(form, order, ""), order));
    }

    @POST
    @Path("unapprove")
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<TemplateInstance>> unapprove(
            @PathParam("period") String period,
            @PathParam("division") String division,
            MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var reason = form.required("reason");
        return act(
                ReturnPages.key(period, division),
                form,
                order -> filings.unapprove(current.get(), once(form, order, reason), order, reason));
    }

    @POST
    @Path("exceptions")
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<TemplateInstance>> open(
            @PathParam("period") String period,
            @PathParam("division") String division,
            MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("until");
        var why = form.required("openReason");
        var until = form.day("until").orElse(null);
        return act(
                ReturnPages.key(period, division),
                form,
                order -> filings.except(
                        current.get(), once(form, order, until + why), order, new LockOpening(until, why)));
    }

    private Uni<RestResponse<TemplateInstance>> act(
            ReturnKey key, PageForm form, Function<FilingOrder, Uni<Filing>> move) {
        var order = new FilingOrder(key, number(form, "version"));
        if (form.isFailed()) {
            return again(key, form);
        }
        return Uni.createFrom()
                .deferred(() -> move.apply(order))
                .map(filing -> RestResponse.<TemplateInstance>seeOther(
                        URI.create("/desk/returns/" + key.period() + "/" + key.division())))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> ((Problem) refused).kind() == Problem.Kind.NOT_FOUND
                        ? Uni.createFrom().failure(refused)
                        : again(key, form.refuse((Problem) refused, "act")));
    }

    private Uni<RestResponse<TemplateInstance>> again(ReturnKey key, PageForm form) {
        return returns.open(current.get(), key, null).map(sheet -> form.show(views.sheet(sheet, form)));
    }

    private static Once once(PageForm form, FilingOrder order, Object asked) {
        return Once.of(form.getOnce(), order + " " + asked);
    }

    private static Map<String, String> notes(MultivaluedMap<String, String> typed) {
        var notes = new TreeMap<String, String>();
        typed.forEach((name, values) -> {
            if (name.startsWith(NOTE)) {
                notes.put(name.substring(NOTE.length()), values.get(0).strip());
            }
        });
        return notes;
    }

    private static int number(PageForm form, String name) {
        var value = form.value(name);
        if (!value.matches("\\d{0,6}")) {
            form.reject(name, "wrong");
            return 0;
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
