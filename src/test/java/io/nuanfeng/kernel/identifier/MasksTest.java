package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {

    @Test
    void names_keep_their_first_character() {
        assertThat(Masks.name("张三丰")).isEqualTo("张*");
        assertThat(Masks.name("𠅤明")).isEqualTo("𠅤*");
        assertThat(Masks.name(" ")).isEmpty();
    }

    @Test
    void numbers_keep_their_ends() {
        assertThat(Masks.idNumber("450802198801011233")).isEqualTo("450***********1233");
        assertThat(Masks.phone("13812341234")).isEqualTo("138****1234");
    }

    @Test
    void what_is_too_short_to_mask_is_hidden_whole() {
        assertThat(Masks.phone("1381234")).isEqualTo("****");
        assertThat(Masks.idNumber(null)).isEmpty();
    }
}
