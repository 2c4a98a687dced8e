package io.nuanfeng.coverage;

import java.time.LocalDate;
import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.Term;

/** Whose turn it is, and until when. A day is counted from what happened, so asking again never moves it. */
final class NextStepRules {

    private final Reason reason;
    private final Optional<Cover> decisive;
    private final LocalDate today;
    private final CoverageLaw law;
    private final DivisionCode place;

    private NextStepRules(Reason reason, Optional<Cover> decisive, LocalDate today, CoverageLaw law) {
        this.reason = reason;
        this.decisive = decisive;
        this.today = today;
        this.law = law;
        this.place = decisive.flatMap(cover -> DivisionCode.parse(cover.outlet().division()))
                .orElse(DivisionCode.NATION);
    }

    /** @param decisive the statement on which the reason rests */
    static NextStep nextStep(Reason reason, Optional<Cover> decisive, CoverageQuestion question, CoverageLaw law) {
        var rules = new NextStepRules(reason, decisive, question.knownDay(), law);
        return new NextStep(
                reason.actor(),
                decisive.map(rules::name).orElse(null),
                rules.lastDay().orElse(null),
                rules.phone().orElse(null));
    }

    /** Which term a reason's next step has. */
    static Parameter<Term> term(Reason reason) {
        return switch (reason) {
            case DECLARED_PENDING, DATA_LATE -> CoverageLaw.DECISION;
            case ROUTE_UNRESOLVED -> CoverageLaw.REVIEW;
            case NEVER_DECLARED, RETURNED, LAPSED, LEFT, OTHER_OUTLET -> CoverageLaw.CORRECTION;
        };
    }

    private String name(Cover cover) {
        return switch (reason.actor()) {
            case OUTLET -> cover.outlet().name();
            case INSURED_UNIT -> cover.insurer().name();
            case AGENCY -> cover.agency();
            case POSTAL_AUTHORITY -> null;
        };
    }

    private Optional<LocalDate> lastDay() {
        var since =
                decisive.map(cover -> ShanghaiClock.dateOf(cover.knownFrom())).orElse(today);
        var target = lastDay(since, term(reason));
        var statutory = decisive.filter(cover -> reason == Reason.RETURNED)
                .flatMap(cover -> lastDay(cover.validFrom(), CoverageLaw.REGISTRATION));
        // 社会保险法 art. 58 gives 30 days from the hire; a target of this portal never shortens them.
        return statutory.filter(day -> target.map(day::isAfter).orElse(true)).or(() -> target);
    }

    private Optional<LocalDate> lastDay(LocalDate from, Parameter<Term> term) {
        return law.find(term, place, today).flatMap(value -> law.lastDay(from, value.value()));
    }

    private Optional<String> phone() {
        var line = reason.actor() == NextStep.Actor.POSTAL_AUTHORITY
                ? CoverageLaw.POSTAL_LINE
                : CoverageLaw.INSURANCE_LINE;
        return law.find(line, place, today).map(PolicyValue::value);
    }
}
