package io.nuanfeng.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.time.ShanghaiClock;

class RoutingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-11-22T20:59:59, 2026-11-22T20:59:59",
        "21:00, 08:00, 2026-11-22T21:00:00, 2026-11-23T08:00:00",
        "21:00, 08:00, 2026-12-31T23:59:00, 2027-01-01T08:00:00",
        "21:00, 08:00, 2024-02-29T00:00:00, 2024-02-29T08:00:00",
        "21:00, 08:00, 2026-11-22T07:59:59, 2026-11-22T08:00:00",
        "21:00, 08:00, 2026-11-22T08:00:00, 2026-11-22T08:00:00",
        "12:00, 14:00, 2026-11-22T13:00:00, 2026-11-22T14:00:00", // quiet at noon, not over night
        "12:00, 14:00, 2026-11-22T23:00:00, 2026-11-22T23:00:00",
    })
    void nothing_rings_in_the_quiet_hours(LocalTime from, LocalTime until, String at, String rings) {
        var routing = new RoutingRules.Routing(Set.of(), from, until);

        assertThat(RoutingRules.mayRing(shanghai(at), routing)).isEqualTo(shanghai(rings));
    }

    private static Instant shanghai(String moment) {
        return LocalDateTime.parse(moment).atZone(ShanghaiClock.ZONE).toInstant();
    }
}
