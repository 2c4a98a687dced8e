package io.nuanfeng.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = HolidayFiles.load();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, WORKDAY", // a Friday
        "2026-11-21, REST_DAY", // a Saturday
        "2026-02-14, WORKDAY", // a Saturday worked for the Spring Festival
        "2026-02-16, STATUTORY_HOLIDAY", // New Year's Eve, since 2025
        "2024-02-09, WORKDAY", // New Year's Eve, before 2025
        "2026-02-19, STATUTORY_HOLIDAY",
        "2026-02-20, REST_DAY", // exchanged: paid 200 %, not 300 %
        "2026-05-02, STATUTORY_HOLIDAY",
        "2024-05-02, REST_DAY",
        "2018-12-31, REST_DAY", // arranged by the notice for 2019
        "2018-12-29, WORKDAY",
        "2020-01-31, REST_DAY" // the festival prolonged in the epidemic
    })
    void every_day_is_of_one_kind(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2014, 11", "2020, 10", "2024, 11", "2025, 13", "2026, 13"})
    void a_year_has_the_statutory_holidays_of_its_law(int year, long holidays) {
        var days = Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));

        assertThat(days.filter(day -> calendar.kindOf(day) == DayKind.STATUTORY_HOLIDAY))
                .hasSize((int) holidays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14", // the working Saturday counts
        "2026-02-13, 2, 2026-02-24", // then nine days off
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23", // starting on a rest day
        "2026-11-20, 0, 2026-11-20",
        "2026-02-27, 1, 2026-02-28", // month-end, another working Saturday
    })
    void working_days_follow_the_exchanges(LocalDate start, int count, LocalDate end) {
        assertThat(calendar.plusWorkingDays(start, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 30 days, 2024-02-09", // a working Friday: stays
        "2024-01-11, 30 days, 2024-02-18", // into the Spring Festival: to the working Sunday after it
        "2022-09-01, 30 days, 2022-10-08", // 1 October: to the working Saturday after the week off
        "2026-10-23, 30 days, 2026-11-23", // a Sunday: to Monday
        "2023-01-31, 1 month, 2023-02-28",
        "2026-10-31, 1 month, 2026-11-30",
        "2026-11-20, 5 working days, 2026-11-27"
    })
    void a_term_that_ends_on_a_rest_day_ends_on_the_next_working_day(LocalDate start, String term, LocalDate end) {
        assertThat(calendar.deadlineAfter(start, Term.parse(term))).isEqualTo(end);
    }

    @Test
    void what_is_due_on_a_rest_day_can_be_asked_for_earlier() {
        assertThat(calendar.workingDayUpTo(LocalDate.of(2022, 10, 5))).isEqualTo("2022-09-30");
    }

    @Test
    void a_year_without_a_notice_is_refused() {
        assertThat(calendar.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> calendar.deadlineAfter(LocalDate.of(2026, 12, 10), Term.days(30)))
                .isInstanceOfSatisfying(
                        NoCalendarException.class, e -> assertThat(e.year()).isEqualTo(2027));
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2013, 12, 31)))
                .isInstanceOf(NoCalendarException.class);
    }
}
