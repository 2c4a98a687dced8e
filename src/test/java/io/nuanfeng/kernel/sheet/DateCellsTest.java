package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "2022-06-01|2022-06-01|false",
                "2022.6.1|2022-06-01|true",
                "2022/6/1|2022-06-01|true",
                "2022-6-1|2022-06-01|true",
                "2022年6月1日|2022-06-01|true",
                "2022年06月01|2022-06-01|true",
                "20220601|2022-06-01|true",
                "2022-06-01 00:00:00|2022-06-01|true",
                "2022-06-01T23:59:59|2022-06-01|true",
                "2022/6/1 8:30|2022-06-01|true",
                "２０２２．６．１|2022-06-01|true",
                "'2022-06-01\u00A0'|2022-06-01|true",
                "44713|2022-06-01|true",
                "44713.5|2022-06-01|true",
                "2024-02-29|2024-02-29|false",
                "46321|2026-10-26|true"
            },
            delimiter = '|')
    void days_are_read_in_the_forms_people_write(String text, LocalDate day, boolean normalised) {
        assertThat(DateCells.read(text)).isEqualTo(new DateReading.Read(day, normalised));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22-06-01",
                "06/01/2022",
                "1/6/2022",
                "2022-06",
                "2022",
                "20226",
                "六月一日",
                "2022-06/01",
                "1-Jun-22",
                "0",
                "-44713",
                "无"
            })
    void ambiguous_forms_are_refused(String text) {
        assertThat(DateCells.read(text)).isEqualTo(new DateReading.Refused("DATE_FORMAT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-29", "2022-06-31", "2022-13-01", "20220600", "2022年2月30日", "2022-00-10"})
    void days_that_do_not_exist_are_refused(String text) {
        assertThat(DateCells.read(text)).isEqualTo(new DateReading.Refused("DATE_INVALID"));
    }
}
