package io.nuanfeng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.crypto.TimedCodes;

class TotpRulesTest {

    /** "12345678901234567890", the secret of RFC 6238 appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        // RFC 6238 appendix B, SHA-1, last six of the eight digits
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimedCodes.at(SECRET, TotpRules.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // drift of the phone's clock in steps, last step used, accepted
        "-2, 0, false",
        "-1, 0, true",
        "0, 0, true",
        "1, 0, true",
        "2, 0, false",
        // RFC 6238 §5.2: the second attempt with a code that was accepted is refused, and so is every earlier code
        "0, 1000, false",
        "-1, 1000, false",
        "1, 1000, true",
        "1, 1001, false"
    })
    void a_code_counts_within_one_step_and_once(int drift, long lastStep, boolean accepted) {
        var now = Instant.ofEpochSecond(1000 * 30 + 29);
        var typed = TimedCodes.at(SECRET, 1000 + drift);
        assertThat(TotpRules.accepted(step -> TimedCodes.at(SECRET, step), typed, now, lastStep)
                        .isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void what_is_no_code_is_refused() {
        assertThat(TotpRules.accepted(step -> "123456", "", Instant.EPOCH, -10)).isEmpty();
    }
}
