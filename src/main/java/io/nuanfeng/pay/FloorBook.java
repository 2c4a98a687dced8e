package io.nuanfeng.pay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.policy.PolicyValue;

/** Minimum wages as the policy book has them: the class of the area first, then the amounts of that class. */
record FloorBook(PolicyBook book) {

    private static final Parameter<String> CLASS = Parameter.text("pay.floor.class");
    private static final Parameter<LocalDate> CHECKED_UNTIL = Parameter.date("pay.floor.checked-until");

    /** Empty where the book has no class or no amount: the last known one is never carried on. */
    Optional<Floor> on(DivisionCode division, LocalDate day) {
        return find(CLASS, division, day).map(PolicyValue::value).flatMap(area -> find(monthly(area), division, day)
                .map(amount -> new Floor(
                        division,
                        area,
                        Rate.of(amount, unchecked(division, day)),
                        find(hourly(area), division, day)
                                .map(hour -> Rate.of(hour, unchecked(division, day)))
                                .orElse(null))));
    }

    /** Newest first; what did not change anything is left out. */
    List<FloorPeriod> history(DivisionCode division) {
        var days = new TreeSet<LocalDate>(Comparator.reverseOrder());
        days.addAll(book.changes(CLASS, division));
        List.copyOf(days).stream()
                .flatMap(day -> find(CLASS, division, day).stream())
                .map(PolicyValue::value)
                .distinct()
                .forEach(area -> {
                    days.addAll(book.changes(monthly(area), division));
                    days.addAll(book.changes(hourly(area), division));
                });
        var first = book.changes(CLASS, division);
        return days.stream()
                .filter(day -> !first.isEmpty() && !day.isBefore(first.first()))
                .map(day -> new FloorPeriod(day, on(division, day).orElse(null)))
                .filter(period -> period.floor()
                        .map(floor -> beginsOn(floor, period.since()))
                        .orElse(true))
                .toList();
    }

    /** The places whose class is on record. */
    Set<DivisionCode> places() {
        return book.places(CLASS);
    }

    /** A confirmation of the class alone begins nothing new. */
    private static boolean beginsOn(Floor floor, LocalDate day) {
        return floor.monthly().since().equals(day)
                || floor.hourly().filter(rate -> rate.since().equals(day)).isPresent();
    }

    /** Nobody has compared the book with what was published later than that. */
    private boolean unchecked(DivisionCode division, LocalDate day) {
        return find(CHECKED_UNTIL, division, day)
                .map(PolicyValue::value)
                .filter(until -> !day.isAfter(until))
                .isEmpty();
    }

    private static Parameter<Money> monthly(String area) {
        return Parameter.money("pay.floor.monthly." + area);
    }

    private static Parameter<Money> hourly(String area) {
        return Parameter.money("pay.floor.hourly." + area);
    }

    private <T> Optional<PolicyValue<T>> find(Parameter<T> parameter, DivisionCode division, LocalDate day) {
        try {
            return Optional.of(book.valueOn(parameter, division, day));
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }
}
