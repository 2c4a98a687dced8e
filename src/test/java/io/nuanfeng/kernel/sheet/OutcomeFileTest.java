package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class OutcomeFileTest {

    private static final List<RowOutcome> OUTCOMES = List.of(
            RowOutcome.ok(5),
            new RowOutcome(6, Severity.WARNING, "TEXT_NORMALISED", "网点名称", "D6", List.of()),
            new RowOutcome(6, Severity.ERROR, "MISSING_REQUIRED", "县（市、区）", "B6", List.of()));

    @Test
    void a_workbook_comes_back_with_outcomes_behind_its_own_columns() {
        byte[] before = SheetSamples.bytes("annex1-outlets-202206.xlsx");
        byte[] after = written(before);
        List<SheetRow> rows = SheetSamples.rows(after);
        assertThat(rows.get(3).cell(25).text()).isEqualTo("处理结果");
        assertThat(rows.get(4).cell(25).text()).isEqualTo("通过");
        assertThat(rows.get(5).cell(25).text())
                .startsWith("错误 MISSING_REQUIRED B6")
                .contains("警告 TEXT_NORMALISED D6");
        assertThat(rows.get(4).cell(3).text()).isEqualTo("贵港市江屿快递有限公司");
    }

    @Test
    void a_csv_keeps_its_encoding() {
        byte[] chinese = written(SheetSamples.bytes("annex1-outlets-202206.gb18030.csv"));
        assertThat(new String(chinese, Charset.forName("GB18030")))
                .contains("处理结果")
                .contains("通过");
        byte[] marked = written(SheetSamples.bytes("annex1-outlets-202206.utf8bom.csv"));
        assertThat(Arrays.copyOf(marked, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(new String(marked, StandardCharsets.UTF_8)).contains("处理结果");
    }

    @Test
    void sending_the_answer_back_in_does_not_add_a_second_outcome_column() {
        for (String name : List.of("annex1-outlets-202206.xlsx", "annex1-outlets-202206.utf8bom.csv")) {
            byte[] once = written(SheetSamples.bytes(name));
            assertThat(SheetSamples.grid(written(once))).isEqualTo(SheetSamples.grid(once));
        }
    }

    @Test
    void what_begins_like_a_formula_cannot_calculate_in_the_answer() {
        byte[] csv = SheetSamples.utf8("网点名称,备注\n=1+1,@x\n-1,+86\n");
        String answer = new String(
                OutcomeFile.write(SheetFile.open(csv), 1, List.of(), Locale.ENGLISH), StandardCharsets.UTF_8);
        assertThat(answer).contains("'=1+1", "'@x", "'-1", "'+86").contains("Outcome");
        assertThat(Neutral.text("\0=1")).isEqualTo("'=1");
        assertThat(Neutral.text("一-二")).isEqualTo("一-二");
    }

    private static byte[] written(byte[] file) {
        return OutcomeFile.write(SheetFile.open(file), 4, OUTCOMES, Locale.SIMPLIFIED_CHINESE);
    }
}
