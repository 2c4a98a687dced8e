package io.nuanfeng.registry.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
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

import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Agencies;
import io.nuanfeng.registry.Agency;
import io.nuanfeng.registry.OutletDirectory;
import io.nuanfeng.registry.OutletPage;
import io.nuanfeng.registry.PublicOutlet;

/** Outlets for everybody: search, and who must insure an outlet's couriers. */
@Path("/outlets")
@Produces(MediaType.TEXT_HTML)
public class OutletPages {

    private static final int PAGE = 20;

    @Inject
    OutletDirectory directory;

    @Inject
    Agencies agencies;

    @Inject
    PolicyBook policy;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Uni<TemplateInstance> search(@Context UriInfo address) {
        var search = new OutletSearch(page.form(address.getQueryParameters()));
        return directory
                .search(current.get(), search.query("", PAGE))
                .map(found -> Templates.outlets(search.form(), found, search.after(address.getPath(), found.next())));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Uni<TemplateInstance> outlet(@PathParam("id") String id) {
        return directory.look(current.get(), id).chain(found -> agencies.of(
                        current.get(), found.outlet().division())
                .map(agency -> Templates.outlet(found, agency.orElse(null), sources(found))));
    }

    private List<Citation> sources(PublicOutlet found) {
        return java.util.stream.Stream.of(
                        found.outlet().route().clause(), found.outlet().liableClause())
                .filter(clause -> !clause.isEmpty())
                .distinct()
                .map(policy::citation)
                .toList();
    }

    @CheckedTemplate(basePath = "registry")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance outlets(PageForm form, OutletPage found, String next);

        static native TemplateInstance outlet(PublicOutlet found, Agency agency, List<Citation> sources);
    }
}
