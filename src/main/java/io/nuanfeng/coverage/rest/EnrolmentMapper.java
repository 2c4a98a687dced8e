package io.nuanfeng.coverage.rest;

import static io.nuanfeng.coverage.rest.CoverageMapper.given;

import java.util.List;
import java.util.Locale;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.coverage.model.CoverOutletView;
import io.nuanfeng.contract.coverage.model.DispatchView;
import io.nuanfeng.contract.coverage.model.DueView;
import io.nuanfeng.contract.coverage.model.EnrolmentPageView;
import io.nuanfeng.contract.coverage.model.EnrolmentView;
import io.nuanfeng.contract.coverage.model.LikenessPageView;
import io.nuanfeng.contract.coverage.model.LikenessView;
import io.nuanfeng.contract.coverage.model.MarkView;
import io.nuanfeng.contract.coverage.model.RosterCountsView;
import io.nuanfeng.contract.coverage.model.RosterView;
import io.nuanfeng.contract.coverage.model.StepView;
import io.nuanfeng.coverage.roster.Course;
import io.nuanfeng.coverage.roster.Dispatch;
import io.nuanfeng.coverage.roster.Due;
import io.nuanfeng.coverage.roster.Ending;
import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.EnrolmentPage;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.Likeness;
import io.nuanfeng.coverage.roster.Likenesses;
import io.nuanfeng.coverage.roster.Listed;
import io.nuanfeng.coverage.roster.Mark;
import io.nuanfeng.coverage.roster.Placement;
import io.nuanfeng.coverage.roster.Roster;
import io.nuanfeng.coverage.roster.Step;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Declarations as the contract writes them: numbers and phones are masked. */
record EnrolmentMapper(Locale locale) {

    RosterView roster(Roster roster) {
        return new RosterView()
                .items(roster.page().items().stream().map(this::listed).toList())
                .next(some(roster.page().next()))
                .counts(new RosterCountsView()
                        .draft(roster.count(EnrolmentState.DRAFT))
                        .submitted(roster.count(EnrolmentState.SUBMITTED))
                        .returned(roster.count(EnrolmentState.RETURNED))
                        .accepted(roster.count(EnrolmentState.ACCEPTED))
                        .effective(roster.count(EnrolmentState.EFFECTIVE))
                        .overdue(roster.overdue()));
    }

    EnrolmentPageView page(EnrolmentPage page) {
        return new EnrolmentPageView()
                .items(page.items().stream().map(this::listed).toList())
                .next(some(page.next()));
    }

    private EnrolmentView opened(Enrolments.Opened opened) {
        return listed(opened.listed())
                .steps(opened.steps().stream().map(EnrolmentMapper::step).toList());
    }

    RestResponse<EnrolmentView> answer(Enrolments.Opened opened) {
        return Versions.answer(opened(opened), opened.listed().enrolment().version());
    }

    LikenessPageView likenesses(Likenesses.Found found) {
        return new LikenessPageView()
                .items(found.items().stream().map(this::likeness).toList())
                .next(some(found.next()));
    }

    LikenessView likeness(Likeness likeness) {
        return new LikenessView()
                .id(likeness.id())
                .version(likeness.version())
                .basis(LikenessView.BasisEnum.valueOf(likeness.basis().name()))
                .foundAt(ShanghaiClock.at(likeness.foundAt()))
                .verdict(given(likeness.verdict(), verdict -> LikenessView.VerdictEnum.valueOf(verdict.name())))
                .first(plain(likeness.first()))
                .second(plain(likeness.second()));
    }

    EnrolmentView plain(Enrolment enrolment) {
        var view = new EnrolmentView()
                .id(enrolment.id())
                .version(enrolment.version())
                .kind(EnrolmentView.KindEnum.valueOf(enrolment.kind().name()))
                .amends(some(enrolment.amends()))
                .state(EnrolmentView.StateEnum.valueOf(enrolment.state().name()))
                .marks(List.of());
        place(view, enrolment.place());
        hire(view, enrolment.hire());
        course(view, enrolment.course());
        ending(view, enrolment.ending());
        return view;
    }

    private EnrolmentView listed(Listed listed) {
        return plain(listed.enrolment())
                .due(given(listed.due(), EnrolmentMapper::due))
                .marks(listed.marks().stream().map(this::mark).toList());
    }

    private static void place(EnrolmentView view, Placement place) {
        view.outlet(new CoverOutletView().id(place.id()).name(place.name()).division(place.division()))
                .insuredBy(new UnitView()
                        .name(place.insurer().name())
                        .uscc(some(place.insurer().uscc())))
                .route(EnrolmentView.RouteEnum.valueOf(place.route().name()))
                .agencyDivision(place.agencyDivision());
    }

    private static void hire(EnrolmentView view, Hire hire) {
        var worker = hire.worker();
        view.name(worker.name())
                .idType(EnrolmentView.IdTypeEnum.valueOf(worker.idType().name()))
                .idNumber(Masks.idNumber(worker.idNumber()))
                .phone(Masks.phone(worker.phone()))
                .job(EnrolmentView.JobEnum.valueOf(hire.job().name()))
                .engagement(
                        EnrolmentView.EngagementEnum.valueOf(hire.engagement().name()))
                .contract(EnrolmentView.ContractEnum.valueOf(hire.contract().name()))
                .contractOn(hire.contractOn())
                .hiredOn(hire.hiredOn())
                .fullyInsured(hire.fullyInsured())
                .note(some(hire.note()))
                .evidence(some(hire.evidence()))
                .dispatch(given(hire.dispatch(), EnrolmentMapper::dispatch));
    }

    private static DispatchView dispatch(Dispatch dispatch) {
        return new DispatchView()
                .agency(dispatch.agency())
                .permit(some(dispatch.permit()))
                .permitUntil(dispatch.permitUntil());
    }

    private static void course(EnrolmentView view, Course course) {
        view.waitsFor(
                        course.waitsFor().isEmpty()
                                ? null
                                : course.waitsFor().stream()
                                        .sorted()
                                        .map(wait -> EnrolmentView.WaitsForEnum.valueOf(wait.name()))
                                        .toList())
                .coverFrom(course.coverFrom())
                .coverUntil(course.coverUntil())
                .reason(some(course.reason()))
                .declaredAt(ShanghaiClock.at(course.declaredAt()))
                .decidedAt(given(course.decidedAt(), ShanghaiClock::at))
                .changedAt(ShanghaiClock.at(course.changedAt()));
    }

    private static void ending(EnrolmentView view, Ending ending) {
        if (ending != null) {
            view.leftOn(ending.leftOn())
                    .cause(ending.cause().name())
                    .contestedAt(given(ending.contestedAt(), ShanghaiClock::at));
        }
    }

    private static DueView due(Due due) {
        return new DueView()
                .actor(DueView.ActorEnum.valueOf(due.actor().name()))
                .by(due.by())
                .state(DueView.StateEnum.valueOf(due.state().name()));
    }

    private MarkView mark(Mark mark) {
        return new MarkView()
                .code(MarkView.CodeEnum.valueOf(mark.code().name()))
                .text(Words.say("roster", locale, "mark." + mark.code(), mark.from(), mark.until()))
                .from(mark.from())
                .until(mark.until())
                .source(given(mark.clause(), CoverageMapper::source));
    }

    private static StepView step(Step step) {
        return new StepView()
                .act(step.act())
                .from(step.from())
                .to(step.to())
                .reason(some(step.reason()))
                .at(ShanghaiClock.at(step.at()));
    }

    private static String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
