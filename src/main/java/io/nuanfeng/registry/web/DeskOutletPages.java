package io.nuanfeng.registry.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.Divisions;
import io.nuanfeng.registry.OutletDirectory;
import io.nuanfeng.registry.OutletPage;
import io.nuanfeng.registry.OutletRecord;
import io.nuanfeng.registry.OutletRecords;

/** The officers' table of outlets and the file on each. */
@Path("/desk/outlets")
@Produces(MediaType.TEXT_HTML)
public class DeskOutletPages {

    private static final int PAGE = 50;

    @Inject
    OutletDirectory directory;

    @Inject
    OutletRecords records;

    @Inject
    Divisions divisions;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "UNION_OFFICER", "LABOUR_OFFICER", "ADMIN"})
    public Uni<TemplateInstance> table(@Context UriInfo address) {
        var search = new OutletSearch(page.form(address.getQueryParameters()));
        var places = places();
        var first = places.isEmpty() ? "" : places.get(0).value();
        return directory
                .search(current.get(), search.query(first, PAGE))
                .map(found -> Templates.deskOutlets(
                        new OutletFilters(search.form(), places),
                        found,
                        search.after(address.getPath(), found.next())));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "UNION_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> file(@PathParam("id") String id) {
        return records.open(current.get(), id).map(Templates::deskOutlet);
    }

    /** The officer's own division and those below it. */
    private List<Choice> places() {
        return current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .flatMap(code -> Stream.concat(divisions.find(code).stream(), divisions.children(code).stream()))
                .map(division -> new Choice(division.code(), division.name()))
                .toList();
    }

    @CheckedTemplate(basePath = "registry")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance deskOutlets(OutletFilters filters, OutletPage found, String next);

        static native TemplateInstance deskOutlet(OutletRecord file);
    }
}
