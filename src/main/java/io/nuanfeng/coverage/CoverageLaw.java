package io.nuanfeng.coverage;

import java.time.LocalDate;
import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.time.NoCalendarException;
import io.nuanfeng.kernel.time.Term;
import io.nuanfeng.kernel.time.WorkCalendar;

/** What law and service targets say about cover. A courier still gets an answer where the book has a gap: without it. */
record CoverageLaw(PolicyBook book, WorkCalendar calendar) {

    static final Parameter<Term> REGISTRATION = Parameter.term("coverage.registration.term");
    static final Parameter<Term> DECISION = Parameter.term("coverage.lookup.decision-term");
    static final Parameter<Term> CORRECTION = Parameter.term("coverage.lookup.correction-term");
    static final Parameter<Term> LATE_AFTER = Parameter.term("coverage.lookup.late-after");
    static final Parameter<Term> REVIEW = Parameter.term("registry.route.review-term");
    static final Parameter<Citation> DUTY = Parameter.citation("coverage.registration.clause");
    static final Parameter<Citation> UNINSURED = Parameter.citation("coverage.uninsured.clause");
    static final Parameter<Citation> TWO_OUTLETS = Parameter.citation("registry.liable.clause-two-outlets");
    static final Parameter<String> INSURANCE_LINE = Parameter.text("kernel.hotline.social-insurance");
    static final Parameter<String> POSTAL_LINE = Parameter.text("kernel.hotline.postal");
    private static final Parameter<Citation> DIRECT = Parameter.citation("registry.route.clause-direct");
    private static final Parameter<Citation> BY_PARENT = Parameter.citation("registry.route.clause-by-parent");
    private static final Parameter<Citation> NO_PRIORITY = Parameter.citation("registry.route.clause-none");

    /** @return empty where the book had no value for the day */
    <T> Optional<PolicyValue<T>> find(Parameter<T> parameter, DivisionCode place, LocalDate day) {
        try {
            return Optional.of(book.valueOn(parameter, place, day));
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }

    Optional<Citation> clause(Parameter<Citation> parameter, DivisionCode place, LocalDate day) {
        return find(parameter, place, day).map(PolicyValue::value);
    }

    /** The clause by which an outlet's couriers are insured the way they are. */
    Optional<Citation> clause(CoverRoute route, DivisionCode place, LocalDate day) {
        return switch (route) {
            case A -> clause(DIRECT, place, day);
            case B -> clause(BY_PARENT, place, day);
            case NONE -> clause(NO_PRIORITY, place, day);
            case REVIEW -> Optional.empty();
        };
    }

    /** Last day of a term; empty where the year it ends in has no holiday notice yet. */
    Optional<LocalDate> lastDay(LocalDate from, Term term) {
        try {
            return Optional.of(calendar.deadlineAfter(from, term));
        } catch (NoCalendarException unknownYear) {
            return Optional.empty();
        }
    }
}
