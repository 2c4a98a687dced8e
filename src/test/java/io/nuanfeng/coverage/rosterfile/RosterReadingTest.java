package io.nuanfeng.coverage.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.sheet.Mutations;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.sheet.UnreadableFile;

class RosterReadingTest {

    /** Reference day 2026-11-21. 社会保险法 art. 58: 30 days; 劳动法 arts 15, 58: 16 and 18 completed years. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21|450802199001010010|",
                "2026-10-22|450802199001010010|", // the thirtieth day
                "2026-10-21|450802199001010010|H2 HIRE_LATE", // the thirty-first
                "2026-11-22|450802199001010010|H2 DATE_FUTURE",
                "2026-11-20|450802201011210010|C2 AGE_UNDER_16", // sixteen tomorrow
                "2026-11-21|450802201011210010|C2 AGE_MINOR",
                "2026-11-20|450802200811210010|C2 AGE_MINOR",
                "2026-11-21|450802200811210010|",
                "2026-11-21|810000199001010010|C2 ID_TYPE_MISMATCH",
                "26-11-21|450802199001010010|H2 DATE_FORMAT",
            })
    void hire_day_and_age_are_measured_to_the_day(String hiredOn, String number, String expected) {
        var file = "莫言丰,居民身份证,%s,16119528421,投递,自有,劳动合同,%s,否,\n".formatted(checked(number), hiredOn);

        assertThat(findings(file)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"=1+1|FORMULA", "@投递|FORMULA", "投 递|ENUM_NORMALISED", "送货|ENUM_UNKNOWN", "' '|MISSING_REQUIRED"})
    void a_post_is_one_of_five_or_it_is_refused(String post, String code) {
        var file = "莫言丰,居民身份证,%s,16119528421,%s,自有,劳动合同,2026-11-01,否,\n".formatted(checked("450802199001010010"), post);

        assertThat(findings(file)).isEqualTo("E2 " + code);
    }

    @Test
    void who_stands_there_once_more_after_a_wrong_row_is_taken_from_the_right_one() {
        var right = "莫言丰,居民身份证," + checked("450802199001010010") + ",16119528421,投递,自有,劳动合同,2026-11-01,否,\n";

        assertThat(findings(right.replace("投递", "骑手") + right)).isEqualTo("E2 ENUM_UNKNOWN");
    }

    @Test
    void spoilt_cells_are_read_or_refused_and_nothing_else() {
        Mutations.of(SheetSamples.bytes(RosterSamples.CLEAN + ".csv"), file -> assertThat(
                        RosterReading.read(file, RosterSamples.terms()).outcomes())
                .isNotNull());
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> RosterSamples.read(SheetSamples.utf8("姓名,证件类型,证件号码,手机号,岗位\n")))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.args().get(0)).contains("入职日期"));
    }

    private static String findings(String rows) {
        return RosterSamples.read(SheetSamples.utf8(RosterSamples.HEADS + rows)).outcomes().stream()
                .filter(outcome -> !outcome.code().equals("OK"))
                .map(outcome -> outcome.cell() + " " + outcome.code())
                .collect(Collectors.joining(", "));
    }

    /** The number with the check character that GB 11643 gives it. */
    private static String checked(String number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return number.substring(0, 17) + "10X98765432".charAt(sum % 11);
    }
}
