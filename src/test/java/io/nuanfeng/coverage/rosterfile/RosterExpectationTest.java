package io.nuanfeng.coverage.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetSamples;

/** The dirty sample roster comes out row by row as {@code …-dirty.expected.json} says, codes, columns and values. */
class RosterExpectationTest {

    /** What only the register knows; the import adds it (RosterImportTest). */
    private static final Map<Integer, String> OF_THE_REGISTER =
            Map.of(28, "姓名 NAME_ID_MISMATCH ERROR", 52, "证件号码 INSURED_ELSEWHERE WARNING");

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void every_row_has_exactly_the_expected_findings(String extension) {
        var expected = RosterExpectation.of(extension).issues();
        OF_THE_REGISTER.forEach((row, issue) -> {
            assertThat(expected.get(row)).containsExactly(issue);
            expected.put(row, List.of());
        });

        assertThat(found(RosterSamples.read(RosterSamples.DIRTY + "." + extension)))
                .isEqualTo(expected)
                .hasSize(58);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void values_that_were_put_right_read_as_expected(String extension) {
        var expected = RosterExpectation.of(extension);
        var lines = RosterSamples.read(RosterSamples.DIRTY + "." + extension).lines();

        assertThat(lines).filteredOn(RosterLine::accepted).allSatisfy(line -> assertThat(values(line.row()))
                .containsAllEntriesOf(expected.values().get(line.row().row())));
    }

    @Test
    void the_long_form_of_an_old_number_is_offered_to_the_eyes_of_the_sender_alone() {
        var line = RosterSamples.read(RosterSamples.DIRTY + ".csv").lines().stream()
                .filter(each -> each.row().row() == 20)
                .findFirst()
                .orElseThrow();

        assertThat(Suggestions.of(line.typed(), RosterSamples.DAY))
                .isEqualTo(RosterExpectation.of("csv").suggestions().get(20));
        assertThat(line.outcomes().toString()).doesNotContainPattern("\\d{15}");
    }

    @Test
    void a_clean_roster_of_five_thousand_has_no_findings() {
        var reading = RosterSamples.read("roster-91450881MAURYJ5G6B-5000.csv");

        assertThat(reading.lines()).hasSize(5000);
        assertThat(reading.outcomes()).allMatch(outcome -> outcome.severity() == Severity.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {RosterSamples.CLEAN + ".csv", "roster-91450802MAT0G0UG9Y.xlsx"})
    void the_clean_roster_has_no_findings(String name) {
        var reading = RosterSamples.read(name);

        assertThat(reading.lines()).hasSize(40);
        assertThat(reading.outcomes()).allMatch(outcome -> outcome.severity() == Severity.OK);
    }

    @Test
    void no_message_repeats_a_name_or_a_number() {
        var words = Findings.in(java.util.Locale.SIMPLIFIED_CHINESE);
        var reading = RosterSamples.read(RosterSamples.DIRTY + ".xlsx");
        var said = reading.outcomes().stream().map(words::text).collect(Collectors.joining("\n"));

        assertThat(said).doesNotContainPattern("\\d{11}").contains("C60 入职当日未成年");
        assertThat(reading.lines().stream().map(line -> line.row().name()))
                .noneMatch(name -> name != null && said.contains(name));
        assertThat(reading.lines().toString()).doesNotContainPattern("\\d{11}");
    }

    @Test
    void a_file_in_the_offices_old_encoding_reads_the_same() {
        var utf8 =
                new String(SheetSamples.bytes(RosterSamples.CLEAN + ".csv"), java.nio.charset.StandardCharsets.UTF_8);
        var old = utf8.replace("\uFEFF", "").getBytes(java.nio.charset.Charset.forName("GB18030"));

        assertThat(RosterSamples.read(old).lines())
                .isEqualTo(RosterSamples.read(RosterSamples.CLEAN + ".csv").lines());
    }

    private static Map<Integer, List<String>> found(RosterReading reading) {
        var found = new TreeMap<Integer, List<String>>();
        reading.lines().forEach(line -> found.put(line.row().row(), issues(line.outcomes())));
        return found;
    }

    private static List<String> issues(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.severity() != Severity.OK)
                .map(outcome -> RosterExpectation.issue(outcome.field(), outcome.code(), outcome.severity()))
                .sorted()
                .toList();
    }

    private static Map<String, String> values(RosterRow row) {
        return Map.of(
                PersonColumns.NAME, row.name(),
                PersonColumns.ID_NUMBER, row.idNumber(),
                RosterColumns.PHONE, row.phone(),
                RosterColumns.HIRED_ON, row.hiredOn().toString(),
                RosterColumns.NOTE, row.note(),
                RosterColumns.JOB, word(row));
    }

    private static String word(RosterRow row) {
        return Stream.of(RosterColumns.JOBS.entrySet().toArray(Map.Entry[]::new))
                .filter(entry -> entry.getValue() == row.job())
                .map(entry -> entry.getKey().toString())
                .findFirst()
                .orElseThrow();
    }
}
