package io.nuanfeng.coverage.web;

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
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.premium.DeductionReport;
import io.nuanfeng.coverage.premium.DeductionReports;
import io.nuanfeng.coverage.premium.PremiumQuestion;
import io.nuanfeng.coverage.premium.Settlement;
import io.nuanfeng.coverage.premium.SettlementOrder;
import io.nuanfeng.coverage.premium.Settlements;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Officers settle premiums after a late average wage, and see who says the premium was taken from their pay. */
@Path("/desk/premiums")
@Produces(MediaType.TEXT_HTML)
public class SettlementPages {

    @Inject
    Settlements settlements;

    @Inject
    DeductionReports deductions;

    @Inject
    CurrentActor current;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "UNION_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> ask() {
        return show(page.emptyForm().with("division", ownDivision()));
    }

    @POST
    @RolesAllowed("INSURANCE_OFFICER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> run(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return Uni.createFrom()
                .deferred(() -> {
                    var order = order(form);
                    return form.isFailed()
                            ? show(form)
                            : settlements
                                    .run(current.get(), Once.of(form.getOnce(), order), order)
                                    .map(done -> RestResponse.<TemplateInstance>seeOther(
                                            URI.create("/desk/premiums/" + done.id())));
                })
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(form.refuse((Problem) refused, "division")));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> one(@PathParam("id") String id) {
        return settlements.read(current.get(), id).map(Templates::settlement);
    }

    private Uni<RestResponse<TemplateInstance>> show(PageForm form) {
        return deductions.mine(current.get()).map(reports -> form.show(Templates.settlements(form, reports)));
    }

    private SettlementOrder order(PageForm form) {
        var before = form.day("knownBefore").orElse(null);
        var after = form.day("knownAfter").orElse(clock.today());
        form.required("knownBefore");
        if (DivisionCode.parse(form.required("division")).isEmpty()) {
            form.reject("division", "wrong");
        }
        var from = PremiumQuestion.month("from", form.value("from"));
        var to = PremiumQuestion.month("to", form.value("to"));
        return new SettlementOrder(form.value("division"), from, to, before == null ? LocalDate.EPOCH : before, after);
    }

    private String ownDivision() {
        return current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .findFirst()
                .orElse("");
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance settlements(PageForm form, List<DeductionReport> reports);

        static native TemplateInstance settlement(Settlement done);
    }
}
