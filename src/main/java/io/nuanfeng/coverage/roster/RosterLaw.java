package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.coverage.person.PersonChecks.Ages;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.time.NoCalendarException;
import io.nuanfeng.kernel.time.Term;
import io.nuanfeng.kernel.time.WorkCalendar;

/** What law and service targets say about declarations. */
@ApplicationScoped
class RosterLaw {

    static final Parameter<Integer> BULK = Parameter.integer("coverage.roster.bulk");
    static final Parameter<Term> AHEAD = Parameter.term("coverage.roster.ahead");
    static final Parameter<Term> OBJECTION = Parameter.term("coverage.roster.objection-term");
    static final Parameter<Term> REGISTRATION = Parameter.term("coverage.registration.term");
    static final Parameter<Term> DECISION = Parameter.term("coverage.lookup.decision-term");
    static final Parameter<Term> CORRECTION = Parameter.term("coverage.lookup.correction-term");
    static final Parameter<Integer> YOUNGEST = Parameter.integer("coverage.age.youngest");
    static final Parameter<Integer> ADULT = Parameter.integer("coverage.age.adult");
    static final Parameter<Term> CONTRACT = Parameter.term("coverage.contract.term");
    static final Parameter<Term> DOUBLE_PAY = Parameter.term("coverage.contract.double-pay-until");
    static final Parameter<Citation> DOUBLE_PAY_CLAUSE = Parameter.citation("coverage.contract.double-pay-clause");

    @Inject
    PolicyBook book;

    @Inject
    WorkCalendar calendar;

    <T> T value(Parameter<T> parameter, LocalDate day) {
        return book.valueOn(parameter, DivisionCode.NATION, day).value();
    }

    Ages ages(LocalDate day) {
        return new Ages(value(YOUNGEST, day), value(ADULT, day));
    }

    /** Whether a hire is declared after the term of the law (社会保险法 art. 58). */
    boolean isLate(LocalDate hiredOn, LocalDate today) {
        return today.isAfter(value(REGISTRATION, today).lastDayAfter(hiredOn));
    }

    /** The last day that may be named on a day. */
    LocalDate furthest(LocalDate today) {
        return value(AHEAD, today).lastDayAfter(today);
    }

    /** Last day of a term; empty where the year it ends in has no holiday notice yet. */
    Optional<LocalDate> deadline(Parameter<Term> term, LocalDate from) {
        try {
            return Optional.of(calendar.deadlineAfter(from, value(term, from)));
        } catch (NoCalendarException | PolicyGap unknown) {
            return Optional.empty();
        }
    }

    /** Empty for hires before the law of 2008. */
    Optional<ContractRules.Terms> contractTerms(LocalDate hiredOn) {
        try {
            return Optional.of(new ContractRules.Terms(
                    value(CONTRACT, hiredOn), value(DOUBLE_PAY, hiredOn), value(DOUBLE_PAY_CLAUSE, hiredOn)));
        } catch (PolicyGap before) {
            return Optional.empty();
        }
    }
}
