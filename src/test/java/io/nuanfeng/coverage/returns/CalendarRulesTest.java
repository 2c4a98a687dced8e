package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyBooks;

class CalendarRulesTest {

    private static final PolicyBook BOOK = PolicyBooks.open();
    private static final String GUIGANG = "450800";

    @ParameterizedTest
    @CsvSource({
        // 2022年6月后每月26日前, 五（一）
        "2022-07, 1, 2022-07-26, false",
        "2022-12, 1, 2022-12-26, false",
        // 2023年暂定按季填报: the day of a quarter is not said
        "2023-03, 3, 2023-03-26, true",
        "2023-12, 3, 2023-12-26, true",
        // the exception names 2023 alone
        "2024-01, 1, 2024-01-26, true",
        "2024-02, 1, 2024-02-26, true",
        // a Sunday stays as printed
        "2026-04, 1, 2026-04-26, true"
    })
    void a_return_is_due_on_the_26th(YearMonth month, int months, LocalDate due, boolean unconfirmed) {
        assertThat(CalendarRules.ending(BOOK, GUIGANG, month))
                .contains(new ReturnPeriod(month, months, due, unconfirmed));
    }

    @ParameterizedTest
    @CsvSource({"450800, 2022-06", "450802, 2023-01", "450802, 2023-02", "630203, 2022-07"})
    void a_month_that_ends_no_period_owes_none(String division, YearMonth month) {
        assertThat(CalendarRules.ending(BOOK, division, month)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-07, 2022-07-01, 2022-07-31", "2023-03, 2023-01-01, 2023-03-31", "2024-02, 2024-02-01, 2024-02-29"
    })
    void a_period_spans_whole_months(YearMonth month, LocalDate first, LocalDate last) {
        var period = CalendarRules.ending(BOOK, GUIGANG, month).orElseThrow();
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @Test
    void periods_that_have_begun_are_listed_newest_first_across_the_change_of_rhythm() {
        assertThat(CalendarRules.begun(BOOK, GUIGANG, LocalDate.parse("2024-02-01"), 4))
                .extracting(period -> period.month().toString())
                .containsExactly("2024-02", "2024-01", "2023-12", "2023-09");
        // a quarter is listed from its first day on
        assertThat(CalendarRules.begun(BOOK, GUIGANG, LocalDate.parse("2023-01-01"), 2))
                .extracting(period -> period.month().toString())
                .containsExactly("2023-03", "2022-12");
        assertThat(CalendarRules.begun(BOOK, GUIGANG, LocalDate.parse("2022-06-30"), 5))
                .isEmpty();
    }
}
