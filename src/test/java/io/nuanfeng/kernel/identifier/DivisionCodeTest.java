package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "45, 450000",
        "450000, 450000",
        "4508, 450800",
        "450800, 450800",
        "450802, 450802",
        "450802000000, 450802",
        "450802001, 450802001",
        "450802001000, 450802001",
        "450800000000, 450800"
    })
    void every_way_to_write_a_place_means_the_same_place(String written, String code) {
        assertThat(DivisionCode.of(written).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"4", "450", "45080", "4508021", "45080x", "４５０８０２"})
    void anything_else_is_no_code(String written) {
        assertThat(DivisionCode.parse(written)).isEmpty();
    }

    @Test
    void a_town_lies_in_its_county_city_province_and_nation() {
        assertThat(DivisionCode.of("450802001").upToNation())
                .extracting(DivisionCode::toString)
                .containsExactly("450802001", "450802", "450800", "450000", "CN");
    }

    @Test
    void a_division_covers_what_lies_in_it() {
        var guigang = DivisionCode.of("450800");

        assertThat(guigang.covers(DivisionCode.of("450802001"))).isTrue();
        assertThat(guigang.covers(guigang)).isTrue();
        assertThat(guigang.covers(DivisionCode.of("450000"))).isFalse();
        assertThat(DivisionCode.NATION.covers(guigang)).isTrue();
        assertThat(DivisionCode.of("450802").covers(DivisionCode.of("450881"))).isFalse();
    }
}
