package io.nuanfeng.coverage.injury;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.nuanfeng.coverage.premium.PremiumRules;
import io.nuanfeng.coverage.premium.Standing;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.time.NoCalendarException;
import io.nuanfeng.kernel.time.Term;
import io.nuanfeng.kernel.time.WorkCalendar;

/** What policy book and calendar say of injuries. */
public record InjuryLaw(PolicyBook book, WorkCalendar calendar) {

    private static final Parameter<Money> AVERAGE = Parameter.money("coverage.premium.average-wage");
    private static final Parameter<Integer> CARRY_OVER = Parameter.integer("coverage.premium.carry-over");

    /**
     * The area's average wage for a year.
     *
     * @param provisional an earlier year's stands in
     */
    record Average(Money monthly, int year, boolean provisional, boolean unconfirmed, Citation source) {}

    /** @throws PolicyGap before there was such a rule */
    <T> T national(Parameter<T> parameter, LocalDate day) {
        return book.valueOn(parameter, DivisionCode.NATION, day).value();
    }

    <T> Optional<PolicyValue<T>> find(Parameter<T> parameter, DivisionCode place, LocalDate day) {
        try {
            return Optional.of(book.valueOn(parameter, place, day));
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }

    List<Citation> clauses(LocalDate day, Collection<Parameter<Citation>> clauses) {
        return clauses(DivisionCode.NATION, day, clauses);
    }

    List<Citation> clauses(DivisionCode place, LocalDate day, Collection<Parameter<Citation>> clauses) {
        return clauses.stream()
                .flatMap(clause -> find(clause, place, day).stream())
                .map(PolicyValue::value)
                .toList();
    }

    /** Last day of a term; empty where the holidays of the year it ends in are not announced. */
    Optional<LocalDate> lastDay(LocalDate from, Term term) {
        try {
            return Optional.of(calendar.deadlineAfter(from, term));
        } catch (NoCalendarException unannounced) {
            return Optional.empty();
        }
    }

    /** Of the year of the day, or the one that stands in for it; empty where there is neither. */
    Optional<Average> average(DivisionCode place, LocalDate day) {
        var carried = national(CARRY_OVER, day);
        return find(AVERAGE, place, day).flatMap(value -> {
            var standing = PremiumRules.standing(value.since(), YearMonth.from(day), carried);
            return standing == Standing.NO_STANDARD
                    ? Optional.empty()
                    : Optional.of(new Average(
                            value.value(),
                            value.since().getYear(),
                            standing == Standing.PROVISIONAL,
                            value.unconfirmed(),
                            new Citation(AVERAGE.key(), value.source(), "")));
        });
    }

    /** The value of the day's own year: no other year's stands in. */
    <T> Optional<PolicyValue<T>> ofYear(Parameter<T> parameter, LocalDate day) {
        return find(parameter, DivisionCode.NATION, day)
                .filter(value -> value.since().getYear() == day.getYear());
    }

    /** One of the numbers of a list that begins with a level; empty where it is written {@code -}. */
    Optional<BigDecimal> entry(String list, int index) {
        return Optional.of(list.split(" ")[index])
                .filter(entry -> !entry.equals("-"))
                .map(BigDecimal::new);
    }
}
