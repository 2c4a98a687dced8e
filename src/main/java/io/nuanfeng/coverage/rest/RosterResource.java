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
import io.nuanfeng.contract.coverage.model.ConfirmationsRequest;
import io.nuanfeng.contract.coverage.model.ConfirmationsView;
import io.nuanfeng.contract.coverage.model.DeclaredView;
import io.nuanfeng.contract.coverage.model.EnrolmentPageView;
import io.nuanfeng.contract.coverage.model.EnrolmentView;
import io.nuanfeng.contract.coverage.model.HiresRequest;
import io.nuanfeng.contract.coverage.model.LeaversRequest;
import io.nuanfeng.contract.coverage.model.LikenessPageView;
import io.nuanfeng.contract.coverage.model.LikenessView;
import io.nuanfeng.contract.coverage.model.MendRequest;
import io.nuanfeng.contract.coverage.model.ReasonRequest;
import io.nuanfeng.contract.coverage.model.RosterView;
import io.nuanfeng.contract.coverage.model.TransfersRequest;
import io.nuanfeng.contract.coverage.model.VerdictRequest;
import io.nuanfeng.contract.coverage.resources.RosterApi;
import io.nuanfeng.coverage.roster.Confirmations;
import io.nuanfeng.coverage.roster.Decision;
import io.nuanfeng.coverage.roster.DecisionFiles;
import io.nuanfeng.coverage.roster.Decisions;
import io.nuanfeng.coverage.roster.Declarations;
import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.HireAnswer;
import io.nuanfeng.coverage.roster.HireOrder;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.coverage.roster.Likeness;
import io.nuanfeng.coverage.roster.Likenesses;
import io.nuanfeng.coverage.roster.PageMark;
import io.nuanfeng.coverage.roster.Rosters;
import io.nuanfeng.coverage.roster.Transfers;
import io.nuanfeng.coverage.roster.Versioned;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.CurrentActor;

/** Who works where, over HTTP. */
public class RosterResource implements RosterApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Hires hires;

    @Inject
    Leavers leavers;

    @Inject
    Transfers transfers;

    @Inject
    Confirmations confirmations;

    @Inject
    Declarations declarations;

    @Inject
    Decisions decisions;

    @Inject
    DecisionFiles decisionFiles;

    @Inject
    Rosters rosters;

    @Inject
    Enrolments enrolments;

    @Inject
    Likenesses likenesses;

    @Inject
    Uploads uploads;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<RosterView>> getRoster(String id, String state, Integer limit, String cursor) {
        var mapper = mapper();
        return rosters.of(current.get(), EnrolmentQueries.roster(id, state, cursor, limit))
                .map(roster -> RestResponse.ok(mapper.roster(roster)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareHires(
            String id, HiresRequest asked, Boolean dryRun, String idempotencyKey) {
        var order = new HireOrder(
                id, asked.getPeople().stream().map(HireMapper::hire).toList(), dryRun);
        return declared(hires.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareLeavers(String id, LeaversRequest asked, String idempotencyKey) {
        var order = HireMapper.leavers(id, asked);
        return declared(leavers.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareTransfers(String id, TransfersRequest asked, String idempotencyKey) {
        var order = HireMapper.transfers(id, asked);
        return declared(transfers.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<ConfirmationsView>> confirmDeclarations(
            String id, ConfirmationsRequest asked, String idempotencyKey) {
        var ids = asked.getEnrolments() == null ? List.<String>of() : asked.getEnrolments();
        var count = asked.getJobId() == null
                ? confirmations.those(current.get(), id, ids)
                : confirmations.ofFile(current.get(), id, asked.getJobId());
        return count.map(done -> RestResponse.ok(
                new ConfirmationsView().confirmed(done.confirmed()).left(done.left())));
    }

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
        return opened(current.get(), id);
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

    private Uni<RestResponse<EnrolmentView>> decide(String idempotencyKey, Decision decision) {
        return changed(decisions.decide(current.get(), Once.of(idempotencyKey, decision), decision));
    }

    private Uni<RestResponse<EnrolmentView>> changed(Uni<Enrolment> change) {
        var actor = current.get();
        return change.chain(done -> opened(actor, done.id()));
    }

    private Uni<RestResponse<EnrolmentView>> opened(Actor actor, String id) {
        var mapper = mapper();
        return enrolments.open(actor, id).map(opened -> RestResponse.ResponseBuilder.ok(mapper.opened(opened))
                .header("ETag", "\"" + opened.listed().enrolment().version() + "\"")
                .build());
    }

    private Uni<RestResponse<DeclaredView>> declared(Uni<HireAnswer> answer) {
        var locale = Languages.of(request);
        return answer.map(done -> RestResponse.ok(HireMapper.answer(done, locale)));
    }

    private EnrolmentMapper mapper() {
        return new EnrolmentMapper(Languages.of(request));
    }
}
