package io.nuanfeng.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** Whether somebody was insured on a day, as far as was known at a moment; if not, why, and whose turn it is. */
final class CoverageRules {

    private final CoverageFacts facts;
    private final CoverageQuestion question;
    private final CoverageLaw law;
    private final LocalDate day;
    private final CoverTimeline everywhere;
    private final CoverTimeline here;

    private CoverageRules(CoverageFacts facts, CoverageQuestion question, CoverageLaw law) {
        this.facts = facts;
        this.question = question;
        this.law = law;
        this.day = question.validAt();
        this.everywhere = CoverTimeline.knownAt(facts.covers(), question.knownAt());
        this.here = question.namesAnOutlet() ? everywhere.at(question.outletId()) : everywhere;
    }

    static CoverageAnswer answer(CoverageFacts facts, CoverageQuestion question, CoverageLaw law) {
        return new CoverageRules(facts, question, law).answer();
    }

    private CoverageAnswer answer() {
        var status = status();
        var covered = status == CoverStatus.COVERED;
        var covers = covered ? here.insuring(day) : everywhere.insuring(day);
        var reason = covered ? null : reason(status);
        var decisive = here.pendingOn(day).or(() -> here.latestBy(day));
        return new CoverageAnswer(
                status,
                question,
                covers.stream().map(this::stated).toList(),
                reason,
                covered ? null : NextStepRules.nextStep(reason, decisive, question, law),
                liable(covered ? covers : decisive.stream().toList()),
                facts.receivedAt(),
                facts.dataUntil(),
                CoverageSources.of(covers, reason, question, law));
    }

    private CoverStatus status() {
        var status = here.statusOn(day);
        return status == CoverStatus.NOT_FOUND && !everywhere.isEmpty() ? CoverStatus.NOT_COVERED : status;
    }

    private Reason reason(CoverStatus status) {
        if (status == CoverStatus.DECLARED_PENDING) {
            return Reason.DECLARED_PENDING;
        }
        // Each outlet insures its own people: cover through another one does not help (法释〔2014〕9号 art. 3(1)).
        if (!everywhere.insuring(day).isEmpty()) {
            return Reason.OTHER_OUTLET;
        }
        return here.latestBy(day)
                .map(CoverageRules::reasonOf)
                .orElseGet(() -> isLate() ? Reason.DATA_LATE : Reason.NEVER_DECLARED);
    }

    private static Reason reasonOf(Cover last) {
        if (last.state() == CoverState.RETURNED || last.state() == CoverState.PENDING) {
            return last.outlet().route() == CoverRoute.REVIEW ? Reason.ROUTE_UNRESOLVED : Reason.RETURNED;
        }
        return last.cause() == EndCause.LEFT ? Reason.LEFT : Reason.LAPSED;
    }

    /** Silence proves nothing while the agency's newest file does not reach the day. */
    private boolean isLate() {
        return facts.dataUntil() == null
                || law.find(CoverageLaw.LATE_AFTER, DivisionCode.NATION, question.knownDay())
                        .map(term -> term.value().lastDayAfter(facts.dataUntil()))
                        .filter(day::isAfter)
                        .isPresent();
    }

    /** Exactly one liable unit, or none where more than one may be or it is not settled (rule R10). */
    private static Unit liable(List<Cover> candidates) {
        var units = candidates.stream().map(Cover::answerable).distinct().toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private CoverageAnswer.StatedCover stated(Cover cover) {
        Optional<DivisionCode> place = DivisionCode.parse(cover.outlet().division());
        return new CoverageAnswer.StatedCover(
                cover,
                law.clause(cover.outlet().route(), place.orElse(DivisionCode.NATION), day)
                        .orElse(null));
    }
}
