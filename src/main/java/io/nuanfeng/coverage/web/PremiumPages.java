package io.nuanfeng.coverage.web;

import java.time.YearMonth;

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

import io.nuanfeng.coverage.premium.PayrollTotal;
import io.nuanfeng.coverage.premium.Payrolls;
import io.nuanfeng.coverage.premium.Premium;
import io.nuanfeng.coverage.premium.PremiumQuestion;
import io.nuanfeng.coverage.premium.PremiumWords;
import io.nuanfeng.coverage.premium.Premiums;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** What the outlet owes for a month, how it is reckoned, and the wages the manager gives. */
@Path("/work/{id}/premium")
@Produces(MediaType.TEXT_HTML)
public class PremiumPages {

    @Inject
    Premiums premiums;

    @Inject
    Payrolls payrolls;

    @Inject
    Outlets outlets;

    @Inject
    CurrentActor current;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> look(@PathParam("id") String id, @Context UriInfo address) {
        return shown(id, page.form(address.getQueryParameters()));
    }

    @POST
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> save(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var wages = Figures.yuan(form, "wages");
        var heads = Figures.count(form, "wageHeads");
        if (form.isFailed()) {
            return shown(id, form);
        }
        return Uni.createFrom()
                .deferred(() -> payrolls.save(
                        current.get(),
                        id,
                        month(form),
                        new PayrollTotal(version(form), wages.orElse(Money.ZERO), heads.orElse(0))))
                .onFailure(PremiumPages::isAtTheForm)
                .recoverWithItem(refused -> refuse(form, (Problem) refused))
                .chain(() -> shown(id, form));
    }

    /** The month asked for; this one where none was, or what was typed is none. */
    private YearMonth month(PageForm form) {
        var typed = form.value("month");
        if (typed.isEmpty()) {
            form.with("month", YearMonth.from(clock.today()));
        }
        return PremiumQuestion.month("month", form.value("month"));
    }

    private Uni<RestResponse<TemplateInstance>> shown(String id, PageForm form) {
        return Uni.createFrom()
                .deferred(() -> premiums.of(current.get(), id, question(form)))
                .onFailure(PremiumPages::isAtTheForm)
                .recoverWithUni(refused -> {
                    form.refuse((Problem) refused, "month");
                    return premiums.of(current.get(), id, PremiumQuestion.of(YearMonth.from(clock.today())));
                })
                .chain(premium -> outlets.find(current.get(), id).chain(outlet -> payrolls.read(
                                current.get(), id, premium.month())
                        .map(payroll -> form.show(Templates.premium(
                                filled(form, payroll), new Shown(outlet, premium, new PremiumWords(page.locale())))))));
    }

    private PremiumQuestion question(PageForm form) {
        return PremiumQuestion.read(
                month(form).toString(), form.value("knownAt"), form.value("band"), form.value("dueOn"), "");
    }

    private static PageForm filled(PageForm form, PayrollTotal payroll) {
        if (!form.isFailed()) {
            form.with("wages", payroll.isGiven() ? payroll.wages().toYuan() : "");
            form.with("wageHeads", payroll.isGiven() ? payroll.heads() : "");
        }
        return form.with("version", payroll.version());
    }

    private static int version(PageForm form) {
        return form.value("version").matches("\\d{1,6}") ? Integer.parseInt(form.value("version")) : 0;
    }

    private static PayrollTotal refuse(PageForm form, Problem refused) {
        form.refuse(refused, "wages");
        return null;
    }

    /** What is not there, or not the reader's, is no error of the form. */
    private static boolean isAtTheForm(Throwable failure) {
        return failure instanceof Problem problem && problem.kind() != Problem.Kind.NOT_FOUND;
    }

    /** What the page shows. */
    public record Shown(Outlet outlet, Premium premium, PremiumWords words) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance premium(PageForm form, Shown shown);
    }
}
