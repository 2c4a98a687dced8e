package io.nuanfeng.coverage.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.coverage.model.AcceptRequest;
import io.nuanfeng.contract.coverage.model.ConfirmRequest;
import io.nuanfeng.contract.coverage.model.EnrolmentPageView;
import io.nuanfeng.contract.coverage.model.EnrolmentView;
import io.nuanfeng.contract.coverage.model.LikenessPageView;
import io.nuanfeng.contract.coverage.model.LikenessView;
import io.nuanfeng.contract.coverage.model.MendRequest;
import io.nuanfeng.contract.coverage.model.ReasonRequest;
import io.nuanfeng.contract.coverage.model.VerdictRequest;
import io.nuanfeng.contract.coverage.resources.EnrolmentsApi;
import io.nuanfeng.coverage.roster.Decision;
import io.nuanfeng.coverage.roster.DecisionFiles;
import io.nuanfeng.coverage.roster.Decisions;
import io.nuanfeng.coverage.roster.Declarations;
import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.Likeness;
import io.nuanfeng.coverage.roster.Likenesses;
import io.nuanfeng.coverage.roster.PageMark;
import io.nuanfeng.coverage.roster.Versioned;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Declarations before the agency, over HTTP. */
public class EnrolmentsResource implements EnrolmentsApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Enrolments enrolments;

    @Inject
    Declarations declarations;

    @Inject
    Decisions decisions;

    @Inject
    DecisionFiles decisionFiles;

    @Inject
    Likenesses likenesses;

    @Inject
    Uploads uploads;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<EnrolmentPageView>> listEnrolments(
            String state, String kind, String division, Integer limit, String cursor) {
        var mapper = mapper();
        var query = EnrolmentQueries.queue(new EnrolmentQueries.Filter(state, kind, division), cursor, limit);
        return enrolments.page(current.get(), query).map(page -> RestResponse.ok(mapper.page(page)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<EnrolmentView>> getEnrolment(String id) {
        return enrolments.open(current.get(), id).map(mapper()::answer);
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<EnrolmentView>> acceptEnrolment(
            String id, AcceptRequest asked, String ifMatch, String idempotencyKey) {
        return decide(idempotencyKey, new Decision(id, Versions.read(ifMatch), true, asked.getCoverFrom(), ""));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<EnrolmentView>> returnEnrolment(
            String id, ReasonRequest asked, String ifMatch, String idempotencyKey) {
        return decide(idempotencyKey, new Decision(id, Versions.read(ifMatch), false, null, asked.getReason()));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<LikenessPageView>> listLikenesses(Integer limit, String cursor) {
        var mapper = mapper();
        return likenesses
                .page(current.get(), PageMark.parse(cursor, PageMark.OLDEST), limit)
                .map(found -> RestResponse.ok(mapper.likenesses(found)));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<LikenessView>> decideLikeness(
            String id, VerdictRequest asked, String ifMatch, String idempotencyKey) {
        var mapper = mapper();
        var seen = new Versioned(id, Versions.read(ifMatch));
        var verdict = Likeness.Verdict.valueOf(asked.getVerdict().name());
        return likenesses
                .decide(current.get(), Once.of(idempotencyKey, List.of(seen, verdict)), seen, verdict)
                .map(decided -> RestResponse.ok(mapper.likeness(decided)));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<JobView>> importDecisions(FileUpload file, Boolean dryRun, String idempotencyKey) {
        var actor = current.get();
        return uploads.receive(
                file,
                content -> decisionFiles.submit(
                        actor, Once.of(idempotencyKey, ""), new JobFile(file.fileName(), content), dryRun));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<EnrolmentView>> resubmitEnrolment(
            String id, MendRequest asked, String ifMatch, String idempotencyKey) {
        var seen = new Versioned(id, Versions.read(ifMatch));
        var mend = HireMapper.mend(asked);
        return changed(declarations.resubmit(current.get(), Once.of(idempotencyKey, List.of(seen, mend)), seen, mend));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<EnrolmentView>> confirmEnrolment(
            String id, ConfirmRequest asked, String ifMatch, String idempotencyKey) {
        var seen = new Versioned(id, Versions.read(ifMatch));
        var evidence = HireMapper.text(asked.getEvidence());
        return changed(
                declarations.confirm(current.get(), Once.of(idempotencyKey, List.of(seen, evidence)), seen, evidence));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<EnrolmentView>> withdrawEnrolment(
            String id, ReasonRequest asked, String ifMatch, String idempotencyKey) {
        var seen = new Versioned(id, Versions.read(ifMatch));
        return changed(declarations.withdraw(
                current.get(), Once.of(idempotencyKey, List.of(seen, asked.getReason())), seen, asked.getReason()));
    }

    private Uni<RestResponse<EnrolmentView>> changed(Uni<Enrolment> change) {
        var actor = current.get();
        var mapper = mapper();
        return change.chain(done -> enrolments.open(actor, done.id()).map(mapper::answer));
    }

    private Uni<RestResponse<EnrolmentView>> decide(String idempotencyKey, Decision decision) {
        return changed(decisions.decide(current.get(), Once.of(idempotencyKey, decision), decision));
    }

    private EnrolmentMapper mapper() {
        return new EnrolmentMapper(Languages.of(request));
    }
}
