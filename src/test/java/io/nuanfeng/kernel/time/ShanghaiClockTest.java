package io.nuanfeng.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.support.TestClock;

class ShanghaiClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:59:59.999Z, 2026-11-20", // 23:59 in Shanghai
        "2026-11-20T16:00:00Z, 2026-11-21",
        "2026-11-21T15:59:00Z, 2026-11-21",
        "2024-02-28T16:00:00Z, 2024-02-29"
    })
    void the_day_changes_at_midnight_in_shanghai(Instant instant, LocalDate day) {
        var clock = new TestClock();
        clock.setTo(instant);

        assertThat(new ShanghaiClock(clock).today()).isEqualTo(day);
    }

    @Test
    void the_present_has_the_precision_of_the_database() {
        var clock = new TestClock();
        clock.setTo(Instant.parse("2026-11-21T08:00:00.123456789Z"));

        assertThat(new ShanghaiClock(clock).now()).isEqualTo("2026-11-21T08:00:00.123456Z");
    }

    @Test
    void a_day_begins_eight_hours_before_utc() {
        assertThat(ShanghaiClock.startOf(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-20T16:00:00Z");
        assertThat(ShanghaiClock.at(Instant.parse("2026-11-20T16:00:00Z"))).hasToString("2026-11-21T00:00+08:00");
    }
}
