package io.nuanfeng.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "30 days, 2024-01-10, 2024-02-09", // 工伤保险条例 art. 17
        "1 year, 2024-01-10, 2025-01-10", // 工伤保险条例 art. 17
        "0 days, 2024-01-10, 2024-01-10",
        "1 day, 2024-02-28, 2024-02-29",
        "1 month, 2023-01-31, 2023-02-28", // no corresponding day: 民法典 art. 202
        "1 month, 2024-01-31, 2024-02-29",
        "1 month, 2024-02-29, 2024-03-29",
        "1 year, 2024-02-29, 2025-02-28",
        "4 years, 2024-02-29, 2028-02-29",
        "2 months, 2026-12-31, 2027-02-28"
    })
    void a_term_ends_on_its_last_day(String term, LocalDate start, LocalDate last) {
        assertThat(Term.parse(term).lastDayAfter(start)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "days", "-1 days", "30 Days", "1.5 months", "30  days", "99999 days", "3 weeks"})
    void anything_else_is_no_term(String text) {
        assertThatThrownBy(() -> Term.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void working_days_cannot_be_counted_without_a_calendar() {
        assertThat(Term.parse("5 working days")).isEqualTo(Term.workingDays(5));
        assertThatThrownBy(() -> Term.workingDays(5).lastDayAfter(LocalDate.EPOCH))
                .isInstanceOf(IllegalStateException.class);
    }
}
