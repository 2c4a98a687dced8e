package io.nuanfeng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:59:59Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1", "4, 2", "8, 32", "12, 512", "13, 900", "100, 900"})
    void wrong_tries_double_the_wait_but_never_lock(int failures, long seconds) {
        assertThat(DelayRules.after(failures, DelayRules.FROM_ONE_PLACE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_stranger_makes_the_owner_wait_half_a_minute_at_most() {
        assertThat(DelayRules.after(Integer.MAX_VALUE, DelayRules.FROM_ANYWHERE))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 0a0102",
        "10.1.2.250, 0a0102",
        "10.1.3.3, 0a0103",
        "2001:db8:1:2:3::4, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "nonsense, 000000"
    })
    void a_network_is_what_one_subscriber_may_hold(String address, String network) {
        assertThat(ChallengeRules.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({"123456, 123456", "'123 456', 123456", "１２３４５６, 123456", "12a456, 12456"})
    void a_code_may_be_typed_with_blanks_and_full_width_digits(String typed, String code) {
        assertThat(ChallengeRules.typed(typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "10, true, false", "11, true, true", "0, false, true", "10, false, true"})
    void a_token_used_twice_is_stolen_unless_its_client_lost_the_answer(
            long secondsLater, boolean sameClient, boolean theft) {
        assertThat(SessionRules.isTheft(NOW, NOW.plusSeconds(secondsLater), Duration.ofSeconds(10), sameClient))
                .isEqualTo(theft);
    }

    @Test
    void a_session_ends_when_idle_or_when_its_time_is_over() {
        assertThat(SessionRules.expiry(NOW, Duration.ofMinutes(20), NOW.plusSeconds(3600)))
                .isEqualTo(NOW.plusSeconds(1200));
        assertThat(SessionRules.expiry(NOW, Duration.ofMinutes(20), NOW.plusSeconds(60)))
                .isEqualTo(NOW.plusSeconds(60));
    }
}
