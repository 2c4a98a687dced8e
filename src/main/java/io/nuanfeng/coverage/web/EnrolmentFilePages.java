package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.stream.IntStream;

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

import io.nuanfeng.coverage.roster.Decision;
import io.nuanfeng.coverage.roster.Decisions;
import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.Listed;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** One declaration before the agency: what it says, what was done, and the decision. */
@Path("/desk/enrolments/{id}")
@Produces(MediaType.TEXT_HTML)
public class EnrolmentFilePages {

    @Inject
    Enrolments enrolments;

    @Inject
    Decisions decisions;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> file(@PathParam("id") String id) {
        return show(id, page.emptyForm());
    }

    @POST
    @RolesAllowed("INSURANCE_OFFICER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> decide(
            @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var accepted = form.value("act").equals("accept");
        var from = form.day("coverFrom").orElse(null);
        if (!accepted) {
            form.required("reason");
        }
        if (form.isFailed()) {
            return show(id, form);
        }
        var version = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 1;
        var decision = new Decision(id, version, accepted, accepted ? from : null, form.value("reason"));
        return Uni.createFrom()
                .deferred(() -> decisions.decide(current.get(), Once.of(form.getOnce(), decision), decision))
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create("/desk/enrolments/" + id)))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(id, form.refuse((Problem) refused, "reason")));
    }

    private Uni<RestResponse<TemplateInstance>> show(String id, PageForm form) {
        return enrolments.open(current.get(), id).map(opened -> {
            var listed = opened.listed();
            form.with("version", listed.enrolment().version());
            return form.show(Templates.enrolment(form, new Shown(listed, steps(opened), choices())));
        });
    }

    private Milestone[] steps(Enrolments.Opened opened) {
        var last = opened.steps().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> new Milestone(
                        at == last ? Milestone.State.NOW : Milestone.State.DONE,
                        choices().said("act", opened.steps().get(at).act()),
                        Saying.said(opened.steps().get(at).at(), page.locale()),
                        opened.steps().get(at).reason()))
                .toArray(Milestone[]::new);
    }

    private WorkChoices choices() {
        return new WorkChoices(page.locale());
    }

    /** What the page shows beside the forms. */
    public record Shown(Listed listed, Milestone[] steps, WorkChoices choices) {

        public Enrolment enrolment() {
            return listed.enrolment();
        }

        public String name() {
            return enrolment().hire().worker().name();
        }

        public String masked() {
            return Masks.idNumber(enrolment().hire().worker().idNumber());
        }

        public boolean isWaiting() {
            return enrolment().state() == EnrolmentState.SUBMITTED;
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance enrolment(PageForm form, Shown shown);
    }
}
