package io.nuanfeng.coverage.web;

import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.premium.DeductionReport;
import io.nuanfeng.coverage.premium.DeductionReports;
import io.nuanfeng.coverage.premium.PremiumQuestion;
import io.nuanfeng.coverage.premium.Premiums;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** A courier pays nothing for the cover; whoever was charged says so here. */
@Path("/premium")
@Produces(MediaType.TEXT_HTML)
public class PremiumInfoPages {

    @Inject
    Premiums premiums;

    @Inject
    DeductionReports reports;

    @Inject
    Outlets outlets;

    @Inject
    CurrentActor current;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance info() {
        return Templates.premiumInfo(premiums.workerPaysNothing(DivisionCode.NATION, YearMonth.from(clock.today())));
    }

    @GET
    @Path("report")
    @Authenticated
    public Uni<RestResponse<TemplateInstance>> ask(@QueryParam("outletId") String outletId) {
        var form = page.emptyForm().with("outletId", outletId);
        return outlet(form).map(outlet -> form.show(Templates.premiumReport(form, outlet)));
    }

    /** Shows what was typed before it is sent; with a fault in it, the form again. */
    @POST
    @Path("report")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> review(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var claim = claim(form);
        var again = form.isFailed() || form.value("act").equals("change");
        return outlet(form)
                .map(outlet -> form.show(
                        again
                                ? Templates.premiumReport(form, outlet)
                                : Templates.premiumReview(form, outlet, claim.taken())));
    }

    @POST
    @Path("report/sent")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> send(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var claim = claim(form);
        if (form.isFailed()) {
            return outlet(form).map(outlet -> form.show(Templates.premiumReport(form, outlet)));
        }
        var outletId = form.value("outletId");
        var once = Once.of(form.getOnce(), List.of(outletId, claim));
        return Uni.createFrom()
                .deferred(() -> reports.report(current.get(), once, outletId, claim))
                .map(report -> form.show(Templates.premiumReported(report)))
                .onFailure(refused -> refused instanceof Problem problem
                        && !problem.violations().isEmpty())
                .recoverWithUni(refused -> outlet(form).map(outlet -> form.refuse((Problem) refused, "text")
                        .show(Templates.premiumReport(form, outlet))));
    }

    /** Null where no outlet was chosen yet. */
    private Uni<Outlet> outlet(PageForm form) {
        var id = form.value("outletId");
        return id.isEmpty() ? Uni.createFrom().nullItem() : outlets.find(current.get(), id);
    }

    private DeductionReports.Claim claim(PageForm form) {
        var taken = Figures.yuan(form, "amount").orElse(Money.ZERO);
        var text = form.required("text");
        if (text.length() > 60) {
            form.reject("text", "too-long");
        }
        if (!form.isFailed() && taken.equals(Money.ZERO)) {
            form.reject("amount", "amount");
        }
        return new DeductionReports.Claim(month(form), text, taken);
    }

    private YearMonth month(PageForm form) {
        try {
            var month = PremiumQuestion.month("month", form.required("month"));
            if (month.isAfter(YearMonth.from(clock.today()))) {
                form.reject("month", "day-to-come");
            }
            return month;
        } catch (Problem wrong) {
            form.refuse(wrong, "month");
            return YearMonth.from(clock.today());
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance premiumInfo(List<Citation> clauses);

        static native TemplateInstance premiumReport(PageForm form, Outlet outlet);

        static native TemplateInstance premiumReview(PageForm form, Outlet outlet, Money taken);

        static native TemplateInstance premiumReported(DeductionReport report);
    }
}
