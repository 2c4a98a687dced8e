package io.nuanfeng.coverage.rest;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.CoverOutletView;
import io.nuanfeng.contract.coverage.model.DisputeAnswerRequest;
import io.nuanfeng.contract.coverage.model.DisputeListView;
import io.nuanfeng.contract.coverage.model.DisputeRequest;
import io.nuanfeng.contract.coverage.model.DisputeStepView;
import io.nuanfeng.contract.coverage.model.DisputeView;
import io.nuanfeng.contract.coverage.model.DisputeWorkerView;
import io.nuanfeng.coverage.dispute.Dispute;
import io.nuanfeng.coverage.dispute.DisputeKind;
import io.nuanfeng.coverage.dispute.DisputePage;
import io.nuanfeng.coverage.dispute.DisputeStep;
import io.nuanfeng.coverage.dispute.Objection;
import io.nuanfeng.coverage.dispute.Reply;
import io.nuanfeng.coverage.dispute.Verdict;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Disputes as the contract writes them. */
final class DisputeMapper {

    private DisputeMapper() {}

    static Objection objection(DisputeRequest request) {
        return new Objection(
                DisputeKind.valueOf(request.getKind().name()),
                request.getOutletId(),
                request.getSince(),
                text(request.getNote()));
    }

    static Reply reply(String id, String ifMatch, DisputeAnswerRequest request) {
        return new Reply(
                id, Versions.read(ifMatch), Verdict.valueOf(request.getAnswer().name()), text(request.getNote()));
    }

    static RestResponse<DisputeView> tagged(Dispute dispute) {
        return Versions.answer(forStaff(dispute), dispute.version());
    }

    static DisputeListView mine(DisputePage page) {
        return new DisputeListView()
                .items(page.items().stream().map(DisputeMapper::view).toList())
                .next(page.next().isEmpty() ? null : page.next());
    }

    static DisputeListView forStaff(DisputePage page) {
        return new DisputeListView()
                .items(page.items().stream().map(DisputeMapper::forStaff).toList())
                .next(page.next().isEmpty() ? null : page.next());
    }

    static DisputeView view(Dispute dispute) {
        return new DisputeView()
                .id(dispute.id())
                .reference(dispute.reference())
                .kind(DisputeView.KindEnum.valueOf(dispute.kind().name()))
                .state(DisputeView.StateEnum.valueOf(dispute.state().name()))
                .verdict(CoverageMapper.given(
                        dispute.verdict(), verdict -> DisputeView.VerdictEnum.valueOf(verdict.name())))
                .outlet(new CoverOutletView()
                        .id(dispute.outlet().id())
                        .name(dispute.outlet().name())
                        .division(dispute.outlet().division()))
                .since(dispute.since())
                .holder(dispute.holder())
                .dueOn(dispute.dueOn())
                .late(dispute.late())
                .openedAt(ShanghaiClock.at(dispute.openedAt()))
                .steps(dispute.steps().stream().map(DisputeMapper::step).toList());
    }

    private static DisputeView forStaff(Dispute dispute) {
        return view(dispute)
                .worker(new DisputeWorkerView()
                        .name(dispute.worker().name())
                        .idNumber(Masks.idNumber(dispute.worker().idNumber())));
    }

    private static DisputeStepView step(DisputeStep step) {
        return new DisputeStepView()
                .act(DisputeStepView.ActEnum.valueOf(step.act().name()))
                .by(DisputeStepView.ByEnum.valueOf(step.by().name()))
                .answer(CoverageMapper.given(
                        step.verdict(), verdict -> DisputeStepView.AnswerEnum.valueOf(verdict.name())))
                .note(step.note().isEmpty() ? null : step.note())
                .at(ShanghaiClock.at(step.at()));
    }

    private static String text(String note) {
        return note == null ? "" : note.strip();
    }
}
