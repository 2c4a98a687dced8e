package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"202206", "202207"})
    void the_same_list_reads_alike_from_a_workbook_and_both_kinds_of_csv(String period) {
        List<List<String>> workbook = SheetSamples.grid(SheetSamples.bytes("annex1-outlets-" + period + ".xlsx"));
        assertThat(SheetSamples.grid(SheetSamples.bytes("annex1-outlets-" + period + ".gb18030.csv")))
                .isEqualTo(workbook);
        assertThat(SheetSamples.grid(SheetSamples.bytes("annex1-outlets-" + period + ".utf8bom.csv")))
                .isEqualTo(workbook);
    }

    @Test
    void rows_keep_the_numbers_a_spreadsheet_shows_for_them() {
        List<SheetRow> rows = SheetSamples.rows(SheetSamples.bytes("annex1-outlets-202206.xlsx"));
        assertThat(rows.get(3).number()).isEqualTo(4);
        assertThat(rows.get(3).cell(16).ref()).isEqualTo("Q4");
        assertThat(rows.get(rows.size() - 1).number()).isEqualTo(126);
    }

    @Test
    void a_date_cell_reads_as_a_day_and_a_bare_number_stays_a_number() {
        byte[] file = SheetSamples.workbook(sheet -> {
            sheet.value(0, 0, LocalDate.of(2022, 6, 1));
            sheet.style(0, 0).format("yyyy-mm-dd").set();
            sheet.value(0, 1, 44713);
            sheet.value(0, 2, LocalDate.of(2022, 6, 1));
            sheet.style(0, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
        });
        SheetRow row = SheetSamples.rows(file).get(0);
        assertThat(row.cell(0)).extracting(Cell::kind, Cell::text).containsExactly(CellKind.DATE, "2022-06-01");
        assertThat(row.cell(1)).extracting(Cell::kind, Cell::text).containsExactly(CellKind.NUMBER, "44713");
        assertThat(row.cell(2).text()).isEqualTo("2022-06-01");
    }

    @Test
    void a_number_of_more_than_fifteen_digits_is_known_to_have_lost_some() {
        byte[] file = SheetSamples.workbook(sheet -> {
            sheet.value(0, 0, new BigDecimal("450122199706152000"));
            sheet.value(0, 1, 16071917899L);
            sheet.value(0, 2, new BigDecimal("1E+900"));
        });
        SheetRow row = SheetSamples.rows(file).get(0);
        assertThat(row.cell(0).precisionLost()).isTrue();
        assertThat(row.cell(1).precisionLost()).isFalse();
        assertThat(row.cell(1).text()).isEqualTo("16071917899");
        assertThat(row.cell(2).text()).hasSizeLessThan(20);
        assertThat(SheetSamples.rows(SheetSamples.utf8("a,4.50122E+17\n"))
                        .get(0)
                        .cell(1)
                        .precisionLost())
                .isTrue();
    }

    @Test
    void lower_cells_of_a_merged_block_show_the_value_of_the_upper_one() {
        byte[] file = SheetSamples.workbook(sheet -> {
            sheet.value(0, 0, "港北区");
            sheet.value(0, 1, "甲");
            sheet.value(1, 1, "乙");
            sheet.value(2, 1, "丙");
            sheet.range(0, 0, 1, 0).merge();
        });
        List<SheetRow> rows = SheetSamples.rows(file);
        assertThat(rows.get(0).cell(0).mergedFrom()).isNull();
        assertThat(rows.get(1).cell(0)).extracting(Cell::text, Cell::mergedFrom).containsExactly("港北区", "A1");
        assertThat(rows.get(2).cell(0).isBlank()).isTrue();
    }

    @Test
    void a_formula_gives_its_stored_result_and_says_that_it_is_one() {
        byte[] file = SheetSamples.workbook(sheet -> {
            sheet.value(0, 0, "x");
            sheet.formula(0, 1, "1+1");
        });
        assertThat(SheetSamples.rows(file).get(0).cell(1).kind()).isEqualTo(CellKind.FORMULA);
    }

    @Test
    void a_csv_may_hold_quotes_commas_and_line_breaks() {
        byte[] file = "一,\"二,\"\"三\"\"\n四\",五\r\n六,七,\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(SheetSamples.grid(file)).containsExactly(List.of("一", "二,\"三\"\n四", "五"), List.of("六", "七"));
    }

    @Test
    void hidden_sheets_in_front_are_passed_over() {
        byte[] whole = SheetSamples.bytes("annex1-outlets-202206.xlsx");
        byte[] file = SheetSamples.changed(
                whole,
                "xl/workbook.xml",
                xml -> xml.replace(
                        "<sheets>", "<sheets><sheet name=\"list\" sheetId=\"9\" state=\"hidden\" r:id=\"rId99\"/>"));
        assertThat(SheetSamples.grid(file)).isEqualTo(SheetSamples.grid(whole));
    }
}
