package io.nuanfeng.coverage.web;

import java.net.URI;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.dispute.Dispute;
import io.nuanfeng.coverage.dispute.DisputeAnswers;
import io.nuanfeng.coverage.dispute.DisputePage;
import io.nuanfeng.coverage.dispute.DisputeQuery;
import io.nuanfeng.coverage.dispute.DisputeState;
import io.nuanfeng.coverage.dispute.Reply;
import io.nuanfeng.coverage.dispute.Verdict;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Role;

/** Outlets and agencies answer couriers' objections. */
@Path("/desk/disputes")
@Produces(MediaType.TEXT_HTML)
public class DisputeDeskPages {

    private static final int AT_ONCE = 20;

    @Inject
    DisputeAnswers disputes;

    @Inject
    DisputeSteps steps;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> queue(@RestQuery String after) {
        return disputes.queue(current.get(), new DisputeQuery(turn(), "", after == null ? "" : after, AT_ONCE))
                .map(Templates::disputeQueue);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> one(@PathParam("id") String id) {
        return disputes.find(current.get(), id)
                .map(dispute -> show(page.emptyForm().with("version", dispute.version()), dispute));
    }

    @POST
    @Path("{id}")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> answer(
            @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var answer = form.required("answer");
        if (!answer.isEmpty() && !answer.matches("AGREE|DISAGREE")) {
            form.reject("answer", "wrong");
        }
        if (form.isFailed()) {
            return again(id, form);
        }
        var version = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 0;
        var reply = new Reply(id, version, Verdict.valueOf(answer), form.value("note"));
        return Uni.createFrom()
                .deferred(() -> disputes.answer(
                        current.get(), Once.of(form.getOnce(), List.of(id, answer, reply.note())), reply))
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create("/desk/disputes/" + id)))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> again(id, form.refuse((Problem) refused, "answer")));
    }

    /** Each sees first what waits for them. */
    private DisputeState turn() {
        var actor = current.get();
        return actor.has(Role.OUTLET_MANAGER) || actor.has(Role.ENTERPRISE_MANAGER)
                ? DisputeState.WITH_OUTLET
                : DisputeState.WITH_AGENCY;
    }

    private Uni<RestResponse<TemplateInstance>> again(String id, PageForm form) {
        return disputes.find(current.get(), id).map(dispute -> show(form, dispute));
    }

    private RestResponse<TemplateInstance> show(PageForm form, Dispute dispute) {
        var mine = !dispute.isSettled() && dispute.state() == turn() && !page.may("LABOUR_OFFICER");
        var shown = new Shown(dispute, Masks.idNumber(dispute.worker().idNumber()), steps.of(dispute), mine);
        return form.show(Templates.disputeDesk(form, shown));
    }

    /** @param mayAnswer whether it is the reader's turn */
    public record Shown(Dispute dispute, String idNumber, List<Milestone> steps, boolean mayAnswer) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance disputeQueue(DisputePage found);

        static native TemplateInstance disputeDesk(PageForm form, Shown shown);
    }
}
