package io.nuanfeng.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final DateRange NOVEMBER = DateRange.of(YearMonth.of(2026, 11));

    @Test
    void a_month_has_all_its_days() {
        assertThat(NOVEMBER.days()).isEqualTo(30);
        assertThat(DateRange.of(YearMonth.of(2024, 2)).last()).isEqualTo("2024-02-29");
    }

    @Test
    void both_ends_belong_to_it() {
        assertThat(NOVEMBER.contains(FIRST)).isTrue();
        assertThat(NOVEMBER.contains(FIRST.minusDays(1))).isFalse();
        assertThat(NOVEMBER.contains(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(NOVEMBER.contains(LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void an_open_range_has_no_end() {
        var open = DateRange.since(FIRST);

        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThatThrownBy(open::days).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ranges_overlap_if_they_share_a_day() {
        assertThat(NOVEMBER.overlaps(DateRange.since(LocalDate.of(2026, 11, 30))))
                .isTrue();
        assertThat(NOVEMBER.overlaps(DateRange.since(LocalDate.of(2026, 12, 1))))
                .isFalse();
        assertThat(DateRange.since(LocalDate.of(2026, 12, 1)).overlaps(NOVEMBER))
                .isFalse();
    }

    @Test
    void a_range_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new DateRange(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
