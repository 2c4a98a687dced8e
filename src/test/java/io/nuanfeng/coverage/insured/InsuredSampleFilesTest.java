package io.nuanfeng.coverage.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.annex1.Annex1Row;
import io.nuanfeng.registry.annex1.Annex1Samples;

class InsuredSampleFilesTest {

    private static final Instant RECEIVED = ShanghaiClock.startOf(LocalDate.of(2026, 11, 21));
    private static final List<String> FILES =
            List.of("insured-202206.xlsx", "insured-202207.csv", "insured-202611.csv");

    @ParameterizedTest
    @CsvSource({
        "insured-202206.xlsx,2022-06-30,27",
        "insured-202207.csv,2022-07-31,27",
        "insured-202611.csv,2026-11-20,19"
    })
    void the_sample_files_have_no_findings(String name, LocalDate dataUntil, int people) {
        InsuredReading reading = read(name);
        assertThat(reading.outcomes()).hasSize(people).allMatch(outcome -> outcome.severity() == Severity.OK);
        assertThat(reading.dataUntil()).contains(dataUntil);
    }

    @Test
    void the_files_in_the_repository_are_those_the_generator_writes() {
        assertThat(SheetSamples.grid(SheetSamples.bytes(FILES.get(0))))
                .isEqualTo(SheetSamples.grid(InsuredSampleFiles.workbook(InsuredSampleFiles.june())));
        assertThat(SheetSamples.bytes(FILES.get(1))).isEqualTo(InsuredSampleFiles.csv(InsuredSampleFiles.july()));
        assertThat(SheetSamples.bytes(FILES.get(2))).isEqualTo(InsuredSampleFiles.csv(InsuredSampleFiles.november()));
    }

    @Test
    void every_outlet_is_in_a_list_and_every_insurer_is_the_one_liable() {
        Set<String> listed = Annex1Samples.reading("202207", "utf8bom.csv").rows().stream()
                .map(Annex1Row::key)
                .collect(Collectors.toSet());
        assertThat(rows()).allSatisfy(row -> {
            assertThat(listed).contains(row.outletKey());
            assertThat(row.insurer()).isEqualTo(SampleOutlets.insurer(row.outletKey()));
        });
    }

    @Test
    void every_state_and_every_cause_occurs() {
        assertThat(rows().map(InsuredRow::state)).contains(CoverState.values());
        assertThat(rows().map(InsuredRow::cause)).contains(EndCause.LEFT, EndCause.LAPSED, EndCause.CLOSED);
    }

    @Test
    void somebody_is_insured_at_two_outlets_at_once() {
        Map<String, Set<String>> outlets = read(FILES.get(0)).lines().stream()
                .map(InsuredLine::row)
                .collect(Collectors.groupingBy(
                        InsuredRow::idNumber, Collectors.mapping(InsuredRow::outletKey, Collectors.toSet())));
        assertThat(outlets.values()).contains(Set.of(InsuredSampleFiles.BRANCH, InsuredSampleFiles.FILED));
    }

    @Test
    void a_hire_of_june_became_known_only_in_july() {
        assertThat(rows())
                .anyMatch(row -> row.from().equals(LocalDate.of(2022, 6, 8))
                        && ShanghaiClock.dateOf(row.knownFrom()).equals(LocalDate.of(2022, 7, 12)));
    }

    private static Stream<InsuredRow> rows() {
        return FILES.stream().flatMap(name -> read(name).lines().stream()).map(InsuredLine::row);
    }

    private static InsuredReading read(String name) {
        return InsuredReading.read(SheetFile.open(SheetSamples.bytes(name)), RECEIVED);
    }
}
