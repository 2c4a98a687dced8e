package io.nuanfeng.coverage.rosterfile;

import java.time.LocalDate;

import io.nuanfeng.coverage.person.PersonChecks;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.time.Term;

/**
 * What a roster is measured by.
 *
 * @param today the day on which the file came
 * @param registration the time an employer has to register a new worker (社会保险法 art. 58)
 */
public record RosterTerms(LocalDate today, PersonChecks.Ages ages, Term registration) {

    private static final Parameter<Integer> YOUNGEST = Parameter.integer("coverage.age.youngest");
    private static final Parameter<Integer> ADULT = Parameter.integer("coverage.age.adult");
    private static final Parameter<Term> REGISTRATION = Parameter.term("coverage.registration.term");

    /** @throws PolicyGap where the book has no value for the day */
    public static RosterTerms on(PolicyBook book, DivisionCode place, LocalDate today) {
        return new RosterTerms(
                today,
                new PersonChecks.Ages(
                        book.valueOn(YOUNGEST, place, today).value(),
                        book.valueOn(ADULT, place, today).value()),
                book.valueOn(REGISTRATION, place, today).value());
    }

    /** Whether a hire should have been declared before today. */
    boolean isLate(LocalDate hiredOn) {
        return registration.lastDayAfter(hiredOn).isBefore(today);
    }
}
