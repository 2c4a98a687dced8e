package io.nuanfeng.app.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.MonthlyList;
import io.nuanfeng.registry.MonthlyLists;

/** Where officers begin. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class DeskPages {

    private static final int NEWEST = 6;

    @Inject
    MonthlyLists lists;

    @Inject
    CurrentActor current;

    @GET
    @RolesAllowed({
        "OUTLET_MANAGER",
        "ENTERPRISE_MANAGER",
        "UNION_OFFICER",
        "POSTAL_OFFICER",
        "INSURANCE_OFFICER",
        "LABOUR_OFFICER",
        "ADMIN"
    })
    public Uni<TemplateInstance> desk() {
        return lists.all(current.get(), "")
                .map(all -> Templates.desk(all.stream().limit(NEWEST).toList()));
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance desk(List<MonthlyList> lists);
    }
}
