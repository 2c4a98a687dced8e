package io.nuanfeng.oversight.web;

import java.net.URI;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.oversight.Plan;
import io.nuanfeng.oversight.PlanReading;
import io.nuanfeng.oversight.Plans;

/** The plans, for everybody to read; who works by them confirms it. */
@Path("/plans")
@Produces(MediaType.TEXT_HTML)
public class PlanPages {

    @Inject
    Plans plans;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance list() {
        return Templates.plans(plans.list());
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Uni<TemplateInstance> plan(@PathParam("id") String id) {
        return Uni.createFrom().item(() -> plans.find(id)).chain(plan -> readings(id)
                .map(readings -> Templates.plan(plan, readings)));
    }

    @POST
    @Path("{id}/read")
    @RolesAllowed({
        "OUTLET_MANAGER",
        "ENTERPRISE_MANAGER",
        "UNION_OFFICER",
        "POSTAL_OFFICER",
        "INSURANCE_OFFICER",
        "LABOUR_OFFICER",
        "ADMIN"
    })
    public Uni<RestResponse<Void>> read(@PathParam("id") String id) {
        return plans.confirm(current.get(), id).replaceWith(RestResponse.seeOther(URI.create("/plans/" + id)));
    }

    private Uni<List<PlanReading>> readings(String id) {
        return page.isStaff()
                ? plans.readings(current.get(), id)
                : Uni.createFrom().item(List.of());
    }

    @CheckedTemplate(basePath = "oversight")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance plans(Collection<Plan> plans);

        static native TemplateInstance plan(Plan plan, List<PlanReading> readings);
    }
}
