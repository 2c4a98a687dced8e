package io.nuanfeng.coverage.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.coverage.injury.InjuryDeadlineRules.Days;

/** RFC 5545. */
class InjuryCalendarTest {

    private static final LocalDate ACCIDENT = LocalDate.of(2024, 1, 10);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void lines_end_with_crlf_and_have_at_most_75_octets_and_whole_characters(String language) {
        var file = file(language);

        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(file.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\ufffd");
    }

    @Test
    void each_running_clock_is_an_event_of_its_whole_last_day_with_two_reminders() {
        var file = file("zh-CN");

        assertThat(file.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20240209\r\nDTEND;VALUE=DATE:20240210\r\n")
                .contains("DTSTART;VALUE=DATE:20250110\r\nDTEND;VALUE=DATE:20250111\r\n");
        assertThat(file.split("TRIGGER:-P7D")).hasSize(3);
        assertThat(file.split("TRIGGER:-P1D")).hasSize(3);
    }

    @Test
    void the_same_accident_gives_the_same_file() {
        assertThat(file("zh-CN")).isEqualTo(file("zh-CN"));
    }

    @Test
    void commas_and_semicolons_are_escaped() {
        assertThat(file("en").replace("\r\n ", "")).contains("If the employer is late\\, it bears");
    }

    private static String file(String language) {
        var deadlines = InjuryDeadlineRules.deadlines(Days.since(ACCIDENT), InjuryDeadlineRulesTest.LAW);
        return InjuryCalendar.of(deadlines, ACCIDENT, new InjuryWords(Locale.forLanguageTag(language)));
    }
}
