package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "630203199003074514",
                "450802198801011233",
                "450881199506300024",
                "450821200002293210",
                "632121197009029212"
            })
    void a_number_that_follows_gb_11643_is_accepted_as_it_is(String number) {
        assertThat(ResidentId.parse(number, TODAY)).isEqualTo(new Reading.Accepted<>(new ResidentId(number), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45052119710703939x",
                "４５０５２１１９７１０７０３９３９Ｘ",
                "450521 19710703 939X",
                "45052119710703939X\u00a0",
                "\u200b45052119710703939X\ufeff",
                "'45052119710703939X",
                "　45052119710703939ｘ\t"
            })
    void a_number_bent_by_keyboards_and_spreadsheets_is_straightened(String typed) {
        assertThat(ResidentId.parse(typed, TODAY))
                .isEqualTo(new Reading.Accepted<>(new ResidentId("45052119710703939X"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "450804199402179176, ID_CHECKSUM",
        "45092419900231905X, ID_BIRTHDATE",
        "450924199002319053, ID_BIRTHDATE",
        "450821200102293210, ID_BIRTHDATE",
        "450821199913013210, ID_BIRTHDATE",
        "44098320040427915, ID_FORMAT",
        "4508041994021791761, ID_FORMAT",
        "45080419940217917A, ID_FORMAT",
        "X50804199402179176, ID_FORMAT",
        "4.50122E+17, ID_FORMAT",
        "45080２-19940217917, ID_FORMAT",
        "450802760602944, ID_15_DIGIT",
    })
    void a_wrong_number_is_refused_by_the_first_thing_wrong_with_it(String typed, Finding finding) {
        assertThat(ResidentId.parse(typed, TODAY).finding()).contains(finding);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u00a0"})
    void nothing_is_not_a_number(String typed) {
        assertThat(ResidentId.parse(typed, TODAY).finding()).contains(Finding.ID_FORMAT);
    }

    @Test
    void born_today_is_possible_and_born_tomorrow_is_not() {
        var bornToday = "450802202611211231";
        var reading = ResidentId.parse(bornToday.substring(0, 17) + checkOf(bornToday), TODAY);

        assertThat(reading.value()).map(ResidentId::birthDate).contains(TODAY);
        assertThat(ResidentId.parse(bornToday, TODAY.minusDays(1)).finding()).contains(Finding.ID_BIRTHDATE);
    }

    @Test
    void the_second_generation_form_of_a_fifteen_digit_number_is_only_suggested() {
        var reading = ResidentId.parse("450802760602944", TODAY);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.<ResidentId>fold(accepted -> accepted.identifier(), refused -> refused.suggestion()
                        .orElseThrow()))
                .isEqualTo(new ResidentId("450802197606029441"));
    }

    @ParameterizedTest
    @CsvSource({
        "450821200002293210, 2016-02-28, 15", // born on 29 February: sixteen on the day itself in a leap year
        "450821200002293210, 2016-02-29, 16",
        "450821200002293210, 2018-02-28, 17",
        "450821200002293210, 2018-03-01, 18", // and on 1 March in a common year
        "450802198801011233, 2003-12-31, 15",
        "450802198801011233, 2004-01-01, 16"
    })
    void age_counts_completed_years(String number, LocalDate day, int age) {
        assertThat(new ResidentId(number).ageOn(day)).isEqualTo(age);
    }

    @Test
    void permits_of_hong_kong_macao_and_taiwan_are_told_apart() {
        var permit = "81000019900307451";
        var number = permit + checkOf(permit + "0");

        assertThat(new ResidentId(number).isHongKongMacaoTaiwanPermit()).isTrue();
        assertThat(new ResidentId("450802198801011233").isHongKongMacaoTaiwanPermit())
                .isFalse();
    }

    @Test
    void a_number_never_prints_itself() {
        var refused = ResidentId.parse("450802760602944", TODAY);

        assertThat(new ResidentId("450802198801011233")).hasToString("450***********1233");
        assertThat(refused.toString()).doesNotContain("760602", "19760602");
        assertThatThrownBy(() -> new ResidentId("450804199402179176")).hasMessage("not a resident identity number");
    }

    /** Every check character tried: exactly one fits. */
    private static String checkOf(String number) {
        return "0123456789X"
                .codePoints()
                .mapToObj(Character::toString)
                .filter(c -> ResidentId.parse(number.substring(0, 17) + c, TODAY)
                        .value()
                        .isPresent())
                .reduce((one, other) -> one + other)
                .orElseThrow();
    }
}
