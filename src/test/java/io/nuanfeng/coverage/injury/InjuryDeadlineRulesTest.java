package io.nuanfeng.coverage.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.injury.InjuryDeadlineRules.Days;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.WorkCalendars;

/** Rule R7. 民法典 arts 201–203: the starting day is not counted, a last day of rest moves on. */
class InjuryDeadlineRulesTest {

    static final InjuryLaw LAW = new InjuryLaw(PolicyBooks.open(), WorkCalendars.open());

    @ParameterizedTest(name = "accident {0}: {3}")
    @CsvSource({
        "2024-01-10, 2024-02-09, 2025-01-10, T11 工伤保险条例 art. 17",
        "2022-06-03, 2022-07-04, 2023-06-05, both last days are weekends and move to Monday",
        "2024-01-11, 2024-02-18, 2025-01-13, 30 days end in the Spring Festival; its make-up Sunday is a working day",
        "2024-02-29, 2024-04-01, 2025-02-28, leap day: the year ends on the month's last day",
        "2023-01-31, 2023-03-02, 2024-01-31, month end"
    })
    void thirty_days_for_the_employer_and_a_year_for_everybody_else(
            LocalDate accident, LocalDate employer, LocalDate own) {
        assertThat(of(Days.since(accident), Clock.EMPLOYER_APPLICATION).lastDay())
                .isEqualTo(employer);
        assertThat(of(Days.since(accident), Clock.OWN_APPLICATION).lastDay()).isEqualTo(own);
    }

    @Test
    void a_last_day_in_a_year_whose_holidays_are_not_announced_is_said_to_be_so() {
        var own = of(Days.since(LocalDate.of(2026, 3, 2)), Clock.OWN_APPLICATION);

        assertThat(own.holidaysUnknown()).isTrue();
        assertThat(own.lastDay()).isNull();
        assertThat(own.day()).isEqualTo("2027-03-02");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-18, 2024-04-30"}) // 15 days end on Saturday 16 March; art. 20
    void the_decision_is_due_15_or_60_days_after_acceptance(LocalDate accepted, LocalDate clear, LocalDate usual) {
        var days = new Days(LocalDate.of(2024, 1, 10), accepted, null);

        assertThat(of(days, Clock.CLEAR_DECISION).lastDay()).isEqualTo(clear);
        assertThat(of(days, Clock.DECISION).lastDay()).isEqualTo(usual);
    }

    @Test
    void clocks_that_do_not_run_yet_have_no_day() {
        assertThat(deadlines(Days.since(LocalDate.of(2024, 1, 10))))
                .filteredOn(deadline -> !deadline.runs())
                .extracting(Deadline::clock)
                .containsExactly(Clock.CLEAR_DECISION, Clock.DECISION, Clock.SECOND_APPRAISAL);
    }

    @Test
    void each_clock_names_its_clause_and_what_is_lost() {
        assertThat(of(Days.since(LocalDate.of(2024, 1, 10)), Clock.EMPLOYER_APPLICATION)
                        .clauses())
                .extracting(Citation::id)
                .containsExactly("WII-17-1", "WII-17-4");
        assertThat(of(Days.since(LocalDate.of(2024, 1, 10)), Clock.OWN_APPLICATION)
                        .clauses())
                .extracting(Citation::id)
                .containsExactly("WII-17-2", "SPC-2014-9-7");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-08, false", "2024-02-09, false", "2024-02-10, true"})
    void a_clock_is_over_the_day_after_its_last(LocalDate today, boolean over) {
        assertThat(of(Days.since(LocalDate.of(2024, 1, 10)), Clock.EMPLOYER_APPLICATION)
                        .isOver(today))
                .isEqualTo(over);
    }

    private static Deadline of(Days days, Clock clock) {
        return deadlines(days).stream()
                .filter(deadline -> deadline.clock() == clock)
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> deadlines(Days days) {
        return InjuryDeadlineRules.deadlines(days, LAW);
    }
}
