package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "港北区|港北区|false",
                "'港北区 '|港北区|true",
                "'港北区\u00A0'|港北区|true",
                "'\u3000港北区'|港北区|true",
                "港\u200B北区|港北区|true",
                "'\uFEFF港北区'|港北区|true",
                "分支机构（名录）|分支机构（名录）|false"
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void what_cannot_be_seen_goes_and_is_reported(String written, String expected, boolean changed) {
        assertThat(Texts.clean(written)).isEqualTo(new CleanText(expected, changed));
    }

    @Test
    void full_width_digits_and_letters_become_ascii_in_codes() {
        assertThat(Texts.fold("４５０８０２ＭＡＴ")).isEqualTo(new CleanText("450802MAT", true));
        assertThat(Texts.fold("450802MAT")).isEqualTo(new CleanText("450802MAT", false));
    }

    @Test
    void families_of_emoji_and_rare_characters_stay_whole() {
        assertThat(Texts.clean("一家三口👨‍👩‍👧 都在 𠅤䶮").changed()).isFalse();
    }

    @Test
    void heads_compare_without_spaces_width_and_kind_of_dash() {
        assertThat(Texts.key("许可有效期起—止")).isEqualTo(Texts.key(" 许可有效期 起－止\u00A0"));
        assertThat(Texts.key("县（市、区）")).isEqualTo(Texts.key("县(市、区)"));
        assertThat(Texts.bareKey("网点名称（必填）")).isEqualTo(Texts.key("网点名称"));
    }
}
