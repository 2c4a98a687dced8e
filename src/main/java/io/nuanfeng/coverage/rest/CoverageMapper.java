package io.nuanfeng.coverage.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.nuanfeng.contract.common.model.SourceView;
import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.coverage.model.CoverEntryView;
import io.nuanfeng.contract.coverage.model.CoverHistoryView;
import io.nuanfeng.contract.coverage.model.CoverOutletView;
import io.nuanfeng.contract.coverage.model.CoverView;
import io.nuanfeng.contract.coverage.model.CoverageView;
import io.nuanfeng.contract.coverage.model.LookupItemView;
import io.nuanfeng.contract.coverage.model.LookupView;
import io.nuanfeng.contract.coverage.model.NextStepView;
import io.nuanfeng.coverage.Cover;
import io.nuanfeng.coverage.CoverOutlet;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.LookupAnswer;
import io.nuanfeng.coverage.NextStep;
import io.nuanfeng.coverage.Reason;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Answers as the contract writes them, their words in the reader's language. */
record CoverageMapper(Locale locale) {

    CoverageView answer(CoverageAnswer answer) {
        var words = new CoverageWords(locale);
        return new CoverageView()
                .status(CoverageView.StatusEnum.valueOf(answer.status().name()))
                .statusText(words.status(answer.status()))
                .validAt(answer.question().validAt())
                .knownAt(ShanghaiClock.at(answer.question().knownAt()))
                .covers(answer.covers().stream().map(CoverageMapper::cover).toList())
                .reason(given(answer.reason(), reason -> CoverageView.ReasonEnum.valueOf(reason.name())))
                .reasonText(given(answer.reason(), words::reason))
                .nextStep(given(answer.nextStep(), step -> nextStep(step, answer.reason())))
                .liableUnit(given(answer.liableUnit(), CoverageMapper::unit))
                .updatedAt(given(answer.updatedAt(), ShanghaiClock::at))
                .dataUntil(answer.dataUntil())
                .sources(answer.sources().stream().map(CoverageMapper::source).toList());
    }

    LookupView lookups(List<LookupAnswer> answers) {
        return new LookupView().items(answers.stream().map(this::lookup).toList());
    }

    static CoverHistoryView history(List<Cover> covers) {
        return new CoverHistoryView()
                .items(covers.stream().map(CoverageMapper::entry).toList());
    }

    static <A, B> B given(A value, Function<A, B> mapping) {
        return value == null ? null : mapping.apply(value);
    }

    private LookupItemView lookup(LookupAnswer answer) {
        return new LookupItemView()
                .idNumber(answer.idNumber())
                .finding(given(answer.finding(), Enum::name))
                .message(given(answer.finding(), finding -> Words.say("findings", locale, finding.name())))
                .coverage(given(answer.answer(), this::answer));
    }

    private NextStepView nextStep(NextStep step, Reason reason) {
        var words = new CoverageWords(locale);
        return new NextStepView()
                .actor(NextStepView.ActorEnum.valueOf(step.actor().name()))
                .who(words.who(step))
                .what(words.what(reason))
                .by(step.by())
                .phone(step.phone());
    }

    private static CoverView cover(CoverageAnswer.StatedCover stated) {
        var cover = stated.cover();
        return new CoverView()
                .outlet(outlet(cover.outlet()))
                .insuredBy(unit(cover.insurer()))
                .route(CoverView.RouteEnum.valueOf(cover.outlet().route().name()))
                .since(cover.validFrom())
                .until(cover.validUntil())
                .agency(cover.agency())
                .clause(given(
                        stated.clause(),
                        clause -> clause.source().instrument() + " "
                                + clause.source().article()))
                .declaredAt(ShanghaiClock.at(cover.knownFrom()));
    }

    private static CoverEntryView entry(Cover cover) {
        return new CoverEntryView()
                .outlet(outlet(cover.outlet()))
                .insuredBy(unit(cover.insurer()))
                .state(CoverEntryView.StateEnum.valueOf(cover.state().name()))
                .cause(given(cover.cause(), cause -> CoverEntryView.CauseEnum.valueOf(cause.name())))
                .since(cover.validFrom())
                .until(cover.validUntil())
                .agency(cover.agency())
                .knownFrom(ShanghaiClock.at(cover.knownFrom()))
                .knownUntil(given(cover.knownUntil(), ShanghaiClock::at));
    }

    private static CoverOutletView outlet(CoverOutlet outlet) {
        return new CoverOutletView()
                .id(outlet.id().isEmpty() ? null : outlet.id())
                .name(outlet.name())
                .division(outlet.division());
    }

    private static UnitView unit(Unit unit) {
        return new UnitView().name(unit.name()).uscc(unit.uscc().isEmpty() ? null : unit.uscc());
    }

    static SourceView source(Citation citation) {
        return new SourceView()
                .instrument(citation.source().instrument())
                .article(citation.source().article())
                .text(citation.text().isEmpty() ? null : citation.text())
                .confidence(SourceView.ConfidenceEnum.valueOf(
                        citation.source().confidence().name()));
    }
}
