package io.nuanfeng.registry.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.Mutations;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.sheet.UnreadableFile;

/** The June list as real offices send it: moved, renamed, retyped. */
class Annex1VariantsTest {

    private static final List<SheetRow> JUNE = SheetSamples.rows(SheetSamples.bytes("annex1-outlets-202206.xlsx"));
    private static final int HEADER = 3;
    private static final int FIRST = 4;

    private final List<List<String>> grid = new ArrayList<>();

    Annex1VariantsTest() {
        JUNE.forEach(row -> grid.add(new ArrayList<>(Collections.nCopies(25, ""))));
        for (int y = 0; y < JUNE.size(); y++) {
            for (Cell cell : JUNE.get(y).cells()) {
                grid.get(y).set(cell.column(), cell.text());
            }
        }
    }

    @Test
    void a_header_three_rows_further_down_shifts_the_rows_reported() {
        for (int i = 0; i < 3; i++) {
            grid.add(1, new ArrayList<>(Collections.nCopies(25, "")));
        }
        Annex1Reading reading = read();
        assertThat(reading.columns().row()).isEqualTo(7);
        assertThat(reading.lines()).hasSize(120);
        assertThat(finding(reading, "USCC_CHECK").cell()).isEqualTo("G49");
    }

    @Test
    void reordered_columns_are_found_by_their_heads() {
        grid.forEach(Collections::reverse);
        Annex1Reading reading = read();
        assertThat(reading.rows().get(0).name()).isEqualTo("贵港市江屿快递有限公司");
        assertThat(finding(reading, "PHONE_FORMAT").cell()).isEqualTo("I72");
        assertThat(reading.lines()).hasSize(120);
    }

    @Test
    void heads_may_differ_in_spaces_brackets_and_width() {
        heads(head -> " " + head.replace('（', '(').replace('）', ')').replace('—', '－') + "\u00A0");
        assertThat(read().lines()).hasSize(120).allMatch(Annex1Line::accepted);
        heads(head -> head.replace("许可", "许 可").replace('-', '－'));
        assertThat(read().lines()).hasSize(120);
    }

    @Test
    void a_missing_column_is_named() {
        grid.get(HEADER).set(5, "");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.args())
                        .containsExactly("网点类型"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "W34|2022.6.11|DATE_NORMALISED",
                "W34|2022年6月11日|DATE_NORMALISED",
                "W34|44723|DATE_NORMALISED",
                "W34|２０２２－０６－１１|DATE_NORMALISED",
                "K26|'GGBA-450802-2019-0006 / 2019.6.20'|DATE_NORMALISED",
                "B5|４５０８０２|TEXT_NORMALISED",
                "D5|'贵港市江屿快递有限公司\u00A0'|TEXT_NORMALISED",
                "F5|' 快递企业法人'|ENUM_NORMALISED",
                "F26|末端网点(备案)|ENUM_NORMALISED",
                "G5|91450802matj73e963|TEXT_NORMALISED",
                "Q5|'廖山辰 / +86 163-4327-9685'|PHONE_NORMALISED"
            },
            delimiter = '|')
    void what_is_clear_is_put_right_with_a_warning(String ref, String written, String code) {
        List<Annex1Row> before = read().rows();
        set(ref, written);
        Annex1Reading reading = read();
        assertThat(finding(reading, code)).satisfies(outcome -> {
            assertThat(outcome.cell()).isEqualTo(ref);
            assertThat(outcome.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(Annex1Diff.between(before, reading.rows()).changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "W34|22-06-11|DATE_FORMAT",
                "W34|2022-06-31|DATE_INVALID",
                "W34|''|MISSING_REQUIRED",
                "D5|' '|MISSING_REQUIRED",
                "F5|加盟店|ENUM_UNKNOWN",
                "G5|91450802MATJ73E96|USCC_FORMAT",
                "B5|港北区|DIVISION_FORMAT",
                "B5|630203|DIVISION_UNKNOWN",
                "I5|2020-11-29|TERM_FORMAT",
                "I5|2025-11-28—2020-11-29|TERM_REVERSED",
                "R5|十二|HEADS_FORMAT",
                "D5|=1+1|FORMULA",
                "G6|91450802MATJ73E963|DUPLICATE_IN_FILE"
            },
            delimiter = '|')
    void what_is_not_clear_is_refused_with_its_cell_named(String ref, String written, String code) {
        set(ref, written);
        Annex1Reading reading = read();
        assertThat(finding(reading, code)).satisfies(outcome -> {
            assertThat(outcome.cell()).isEqualTo(ref);
            assertThat(outcome.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(reading.lines()).hasSize(120);
        assertThat(reading.lines().stream().filter(line -> !line.accepted())).hasSize(1);
    }

    @Test
    void spoilt_cells_are_read_or_refused_and_nothing_else() {
        List<Annex1Row> june = read().rows();
        Mutations.of(SheetSamples.bytes("annex1-outlets-202207.utf8bom.csv"), file -> {
            Annex1Reading july = Annex1Samples.reading("202207", file);
            assertThat(Annex1Diff.between(june, july.rows()).findings(july.columns()))
                    .isNotNull();
            assertThat(july.outcomes()).hasSizeGreaterThanOrEqualTo(july.lines().size());
        });
    }

    @Test
    void merged_counties_are_read_downwards() {
        grid.get(FIRST + 1).set(1, "");
        byte[] file = SheetSamples.workbook(sheet -> {
            write(sheet);
            sheet.range(FIRST, 1, FIRST + 1, 1).merge();
        });
        Annex1Reading reading = Annex1Samples.reading("202206", file);
        assertThat(reading.rows().get(1).county()).isEqualTo("450802");
        assertThat(finding(reading, "MERGED_CELL"))
                .extracting(RowOutcome::cell, RowOutcome::args)
                .containsExactly("B6", List.of("B5"));
    }

    @Test
    void the_block_above_the_table_is_read() {
        assertThat(read().header())
                .isEqualTo(new Annex1Header(
                        "贵港市基层快递网点名单动态调整表",
                        "贵港市邮政管理局",
                        java.time.YearMonth.of(2022, 6),
                        java.time.LocalDate.of(2022, 6, 28),
                        "V1",
                        java.time.LocalDate.of(2022, 6, 27)));
    }

    @Test
    void a_way_that_the_facts_do_not_bear_out_is_pointed_out() {
        set("U26", "直接");
        assertThat(finding(read(), "ROUTE_DIFFERS"))
                .extracting(RowOutcome::cell, RowOutcome::args)
                .containsExactly("U26", List.of("代办"));
    }

    private void heads(UnaryOperator<String> change) {
        grid.get(HEADER).replaceAll(change);
    }

    /** All test cells lie in columns A–Z. */
    private void set(String ref, String text) {
        grid.get(Integer.parseInt(ref.substring(1)) - 1).set(ref.charAt(0) - 'A', text);
    }

    private Annex1Reading read() {
        return Annex1Samples.reading("202206", SheetSamples.workbook(this::write));
    }

    private void write(org.dhatim.fastexcel.Worksheet sheet) {
        for (int y = 0; y < grid.size(); y++) {
            for (int x = 0; x < grid.get(y).size(); x++) {
                if (!grid.get(y).get(x).isEmpty()) {
                    sheet.value(y, x, grid.get(y).get(x));
                }
            }
        }
    }

    private static RowOutcome finding(Annex1Reading reading, String code) {
        return reading.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .peek(outcome ->
                        assertThat(Findings.in(Locale.ENGLISH).text(outcome)).startsWith(outcome.cell()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not among "
                        + reading.outcomes().stream()
                                .filter(outcome -> outcome.severity() != Severity.OK)
                                .toList()));
    }
}
