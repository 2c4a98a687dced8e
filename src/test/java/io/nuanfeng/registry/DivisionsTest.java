package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    private final Divisions divisions = new Divisions();

    @ParameterizedTest
    @CsvSource({
        "450000, 广西壮族自治区",
        "450800, 贵港市",
        "450802, 港北区",
        "450802001, 港北区贵城街道",
        "630203400, 平安区曹家堡临空综合经济园平安园区",
        "441900, 东莞市",
        "999999, 999999"
    })
    void a_code_has_a_name_and_a_town_says_its_county(String code, String name) {
        assertThat(divisions.nameInFull(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"'', 31", "450800, 5", "450881, 26", "630203, 9", "630203001, 0", "441900, 0"})
    void a_division_lists_those_directly_below_it(String parent, int count) {
        assertThat(divisions.children(parent)).hasSize(count);
    }

    @Test
    void the_children_stand_in_the_order_of_their_codes() {
        assertThat(divisions.children("450800"))
                .extracting(Division::code)
                .containsExactly("450802", "450803", "450804", "450821", "450881");
    }
}
