package io.nuanfeng.coverage.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody counts as having left. */
class LeaveRulesTest {

    private static final LocalDate LAST_TO_OBJECT = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, false, false", // the last day to object
        "2026-11-26, false, true",
        "2026-11-26, true,  false", // contested
        "2027-11-26, true,  false",
    })
    void a_leaver_counts_once_nobody_may_object_any_more(LocalDate today, boolean contested, boolean counts) {
        assertThat(LeaveRules.countsAsLeft(Optional.of(LAST_TO_OBJECT), contested, today))
                .isEqualTo(counts);
    }

    @Test
    void where_the_calendar_ends_nobody_is_said_to_have_left() {
        assertThat(LeaveRules.countsAsLeft(Optional.empty(), false, LocalDate.of(2027, 1, 5)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, LEFT_BEFORE_HIRED", "2026-11-01, ", "2026-12-21, ", "2026-12-22, DATE_FUTURE"})
    void the_last_day_lies_between_the_hire_and_what_may_be_declared_ahead(LocalDate leftOn, String code) {
        var doubt = LeaveRules.doubt(LocalDate.of(2026, 11, 1), leftOn, LocalDate.of(2026, 12, 21));

        assertThat(doubt.map(Doubt::code).orElse(null)).isEqualTo(code);
    }
}
