package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;

/** Which returns a place owes and when. The rhythm of a period is the one in force on its last month's first day. */
public final class CalendarRules {

    static final Parameter<Integer> MONTHS = Parameter.integer("coverage.returns.months");
    static final Parameter<Integer> DUE_DAY = Parameter.integer("coverage.returns.due-day");

    private CalendarRules() {}

    /** @return empty where the month ends no period, or the place owes no returns */
    public static Optional<ReturnPeriod> ending(PolicyBook book, String division, YearMonth month) {
        try {
            var place = DivisionCode.of(division);
            var months = book.valueOn(MONTHS, place, month.atDay(1));
            var due = book.valueOn(DUE_DAY, place, month.atDay(1));
            return month.getMonthValue() % months.value() == 0
                    ? Optional.of(new ReturnPeriod(
                            month, months.value(), month.atDay(due.value()), months.unconfirmed() || due.unconfirmed()))
                    : Optional.empty();
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }

    /** The newest periods that have begun, newest first. */
    public static List<ReturnPeriod> begun(PolicyBook book, String division, LocalDate today, int limit) {
        return Stream.iterate(YearMonth.from(today).plusMonths(2), month -> month.minusMonths(1))
                .limit(limit * 3L)
                .flatMap(month -> ending(book, division, month).stream())
                .filter(period -> !period.first().isAfter(today))
                .limit(limit)
                .toList();
    }
}
