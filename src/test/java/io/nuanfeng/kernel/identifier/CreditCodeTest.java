package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.identifier.CreditCode.Check;

class CreditCodeTest {

    @ParameterizedTest
    @CsvSource({
        "9144030071526726XG, OK",
        "914403001922038216, OK",
        "91350100M000100Y43, OK",
        "91440300L83341734R, OK",
        "91630203MA7TE5T19G, OK",
        "91450802MA5TE5T23X, OK",
        "92450881MA5TE5T313, OK",
        "91350203M0001QAY9B, WRONG_CHECK", // genuine, and yet its check character is wrong
        "91450802MA5TE5T23Y, WRONG_CHECK",
        "91450802MA5TE5T23, WRONG_FORMAT",
        "91450802MA5TE5T23XX, WRONG_FORMAT",
        "9145O802MA5TE5T23X, WRONG_FORMAT", // letter O in the division
        "91450802MA5TE5TI3X, WRONG_FORMAT", // I, O, S, V, Z are not used
        "91450802ma5te5t23x, WRONG_FORMAT"
    })
    void a_code_is_weighed_by_gb_32100(String code, Check check) {
        assertThat(CreditCode.check(code)).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91450802ma5te5t23x", "９１４５０８０２ＭＡ５ＴＥ５Ｔ２３Ｘ", " 91450802 MA5TE5T23X\u00a0"})
    void a_typed_code_is_straightened(String typed) {
        assertThat(CreditCode.parse(typed))
                .isEqualTo(new Reading.Accepted<>(new CreditCode("91450802MA5TE5T23X"), true));
    }

    @Test
    void a_wrong_check_character_is_only_a_warning() {
        assertThat(CreditCode.parse("91350203M0001QAY9B").value().flatMap(CreditCode::warning))
                .contains(Finding.USCC_CHECK);
        assertThat(new CreditCode("91450802MA5TE5T23X").warning()).isEmpty();
    }

    @Test
    void a_wrong_format_is_refused() {
        assertThat(CreditCode.parse("91450802").finding()).contains(Finding.USCC_FORMAT);
        assertThatThrownBy(() -> new CreditCode("91450802")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_individual_business_is_told_apart() {
        assertThat(new CreditCode("92450881MA5TE5T313").isIndividualBusiness()).isTrue();
        assertThat(new CreditCode("91450802MA5TE5T23X").isIndividualBusiness()).isFalse();
    }
}
