package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.Decision;
import io.nuanfeng.coverage.roster.DecisionFiles;
import io.nuanfeng.coverage.roster.Decisions;
import io.nuanfeng.coverage.roster.EnrolmentQuery;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.PageMark;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;

/** The agency's queue: one person, several ticked ones, or a file. */
@Path("/desk/enrolments")
@Produces(MediaType.TEXT_HTML)
public class EnrolmentDeskPages {

    private static final int AT_ONCE = 50;
    private static final String HOME = "/desk/enrolments";
    private static final String STATE = "state";

    @Inject
    Enrolments enrolments;

    @Inject
    Decisions decisions;

    @Inject
    DecisionFiles files;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> queue(@Context UriInfo address) {
        var form = page.form(address.getQueryParameters());
        if (!address.getQueryParameters().containsKey(STATE)) {
            form.with(STATE, EnrolmentState.SUBMITTED.name());
        }
        return show(form);
    }

    @POST
    @RolesAllowed("INSURANCE_OFFICER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> decide(MultivaluedMap<String, String> typed) {
        var form = page.form(typed).with(STATE, EnrolmentState.SUBMITTED.name());
        var accepted = form.value("act").equals("accept");
        var ticked = typed.getOrDefault("ticked", List.of());
        if (ticked.isEmpty()) {
            form.reject("ticked", "required");
        }
        if (!accepted) {
            form.required("reason");
        }
        if (form.isFailed()) {
            return show(form);
        }
        var wanted = ticked.stream()
                .flatMap(one -> decision(one, accepted, form.value("reason")))
                .toList();
        return decisions.decideAll(current.get(), wanted).map(outcomes -> {
            var done = outcomes.stream().filter(one -> one.changed()).count();
            return seeOther(HOME + "?done=" + done + "&left=" + (ticked.size() - done));
        });
    }

    @POST
    @Path("decisions")
    @RolesAllowed("INSURANCE_OFFICER")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<TemplateInstance>> handIn(@BeanParam RosterFileForm sent) {
        var form = page.form(sent.typed()).with(STATE, EnrolmentState.SUBMITTED.name());
        if (!sent.hasFile()) {
            form.reject("file", "required");
            return show(form);
        }
        var actor = current.get();
        return Offload.call(sent::file)
                .chain(file -> files.submit(actor, Once.of(form.getOnce(), ""), file, false))
                .map(job -> seeOther("/desk/imports/" + job.id()))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(form.refuse((Problem) refused, "file")));
    }

    private Uni<RestResponse<TemplateInstance>> show(PageForm form) {
        var query = new EnrolmentQuery(
                oneOf(form, STATE),
                oneOf(form, "kind"),
                "",
                PageMark.parse(form.value("after"), PageMark.OLDEST),
                AT_ONCE);
        return enrolments.page(current.get(), query).map(found -> {
            var next = found.next().isEmpty()
                    ? ""
                    : "%s?state=%s&kind=%s&after=%s".formatted(HOME, query.state(), query.kind(), found.next());
            return form.show(
                    Templates.enrolments(form, new EnrolmentQueue(form, found, next, division(), page.locale())));
        });
    }

    /** What no list offers narrows nothing. */
    private static String oneOf(PageForm form, String field) {
        var value = form.value(field);
        return value.matches("[A-Z]{1,20}") ? value : "";
    }

    private String division() {
        return current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** @param ticked id and version, as the box carries them */
    private static Stream<Decision> decision(String ticked, boolean accepted, String reason) {
        var parts = new ArrayList<>(List.of(ticked.split(":", 2)));
        return parts.size() == 2 && parts.get(1).matches("\\d{1,9}")
                ? Stream.of(new Decision(parts.get(0), Integer.parseInt(parts.get(1)), accepted, null, reason))
                : Stream.empty();
    }

    private static RestResponse<TemplateInstance> seeOther(String address) {
        return RestResponse.seeOther(URI.create(address));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance enrolments(PageForm form, EnrolmentQueue queue);
    }
}
