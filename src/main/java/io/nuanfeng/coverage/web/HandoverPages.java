package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.stream.Stream;

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

import io.nuanfeng.coverage.handover.HandoverDecision;
import io.nuanfeng.coverage.handover.HandoverList;
import io.nuanfeng.coverage.handover.HandoverOrder;
import io.nuanfeng.coverage.handover.HandoverOutlet;
import io.nuanfeng.coverage.handover.Handovers;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Outlets;

/** Who was covered where an outlet closed or changed hands, and the decision about each. */
@Path("/desk/handover")
@Produces(MediaType.TEXT_HTML)
public class HandoverPages {

    private static final String ITEM = "items";

    @Inject
    Handovers handovers;

    @Inject
    Outlets outlets;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> open() {
        return handovers.open(current.get()).map(Templates::handovers);
    }

    @GET
    @Path("{outletId}")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> outlet(@PathParam("outletId") String outletId) {
        return show(outletId, page.emptyForm());
    }

    @POST
    @Path("{outletId}")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> decide(
            @PathParam("outletId") String outletId, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var people = typed.getOrDefault(ITEM, List.of());
        var decision = form.required("decision");
        if (Stream.of(HandoverDecision.values()).noneMatch(one -> one.name().equals(decision))) {
            form.reject("decision", "wrong");
        }
        var endsOn = form.day("endsOn").orElse(null);
        if (form.isFailed()) {
            return show(outletId, form);
        }
        var key = form.value("toOutletId");
        return outlets.byKeys(current.get(), List.of(key))
                .map(found -> found.containsKey(key) ? found.get(key).id() : key)
                .map(to -> new HandoverOrder(outletId, people, HandoverDecision.valueOf(decision), to, endsOn))
                .chain(order -> handovers.decide(current.get(), Once.of(form.getOnce(), order), order))
                .chain(done -> show(outletId, page.emptyForm()))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(outletId, form.refuse((Problem) refused, ITEM)));
    }

    private Uni<RestResponse<TemplateInstance>> show(String outletId, PageForm form) {
        return handovers.of(current.get(), outletId).map(list -> form.show(Templates.handover(form, list)));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance handovers(List<HandoverOutlet> outlets);

        static native TemplateInstance handover(PageForm form, HandoverList list);
    }
}
