package io.nuanfeng.coverage.dispute;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.time.NoCalendarException;
import io.nuanfeng.kernel.time.Term;
import io.nuanfeng.kernel.time.WorkCalendar;

/** How long outlet and agency have: {@code policy/coverage/dispute.yaml}. */
@ApplicationScoped
class DisputeTerms {

    private static final Parameter<Term> OUTLET = Parameter.term("coverage.dispute.outlet-term");
    private static final Parameter<Term> AGENCY = Parameter.term("coverage.dispute.agency-term");
    /** No term of this kind is longer, rest days included. */
    private static final int LONGEST_DAYS = 90;

    @Inject
    PolicyBook book;

    @Inject
    WorkCalendar calendar;

    /** Last day for the answer; empty when settled, and where the year's holidays are not known yet. */
    Optional<LocalDate> due(DisputeState state, LocalDate since) {
        if (state == DisputeState.SETTLED) {
            return Optional.empty();
        }
        var parameter = state == DisputeState.WITH_OUTLET ? OUTLET : AGENCY;
        try {
            return Optional.of(calendar.deadlineAfter(
                    since, book.valueOn(parameter, DivisionCode.NATION, since).value()));
        } catch (NoCalendarException unknownYear) {
            return Optional.empty();
        }
    }

    /** Whoever has held a dispute since this day or longer is late today. */
    LocalDate lateSince(DisputeState state, LocalDate today) {
        var day = today.minusDays(1);
        var earliest = today.minusDays(LONGEST_DAYS);
        while (day.isAfter(earliest) && !due(state, day).map(today::isAfter).orElse(false)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
