package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Mismatch;
import io.nuanfeng.coverage.returns.MismatchPage;
import io.nuanfeng.coverage.returns.Mismatches;
import io.nuanfeng.coverage.returns.Slice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** Where postal list, roster and agency disagree, for the desk. */
@Path("/desk/mismatches")
@Produces(MediaType.TEXT_HTML)
public class MismatchPages {

    private static final int SHOWN = 50;

    @Inject
    Mismatches mismatches;

    @Inject
    Places places;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> queue(
            @QueryParam("division") String division, @QueryParam("type") String type, @QueryParam("from") String from) {
        var place =
                division == null || division.isEmpty() ? places.reached().get(0).value() : division;
        var only = type(type);
        var slice = new Slice(from == null || !from.matches("\\d{1,7}") ? 0 : Integer.parseInt(from), SHOWN);
        return mismatches
                .page(current.get(), place, only, slice)
                .map(found -> Templates.mismatches(
                        found, List.of(Mismatch.Type.values()), only, new ReturnWords(page.locale())));
    }

    private static Mismatch.Type type(String name) {
        return name == null || name.isEmpty()
                ? null
                : Stream.of(Mismatch.Type.values())
                        .filter(type -> type.name().equals(name))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mismatches(
                MismatchPage found, List<Mismatch.Type> types, Mismatch.Type only, ReturnWords words);
    }
}
