package io.nuanfeng.coverage.insured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.Mutations;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.sheet.UnreadableFile;
import io.nuanfeng.kernel.time.ShanghaiClock;

class InsuredReadingTest {

    private static final Instant RECEIVED =
            ShanghaiClock.startOf(LocalDate.of(2022, 7, 26)).plusSeconds(12 * 3600);

    /** insured-dirty.expected.txt names, row by row, every cell and code; GB18030, as offices send it. */
    @Test
    void every_row_of_the_dirty_file_has_exactly_the_expected_findings() {
        Map<Integer, String> found = dirty().outcomes().stream()
                .collect(Collectors.groupingBy(
                        RowOutcome::row,
                        TreeMap::new,
                        Collectors.mapping(InsuredReadingTest::line, Collectors.joining(", "))));
        String listed = found.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        assertThat(listed).isEqualTo(new String(SheetSamples.bytes("insured-dirty.expected.txt"), UTF_8));
    }

    @Test
    void no_message_repeats_a_name_or_a_number() {
        Findings words = Findings.in(Locale.SIMPLIFIED_CHINESE);
        InsuredReading reading = dirty();
        String said = reading.outcomes().stream().map(words::text).collect(Collectors.joining("\n"));
        assertThat(said).doesNotContainPattern("\\d{15}").contains("C8 「证件号码」校验位不符");
        assertThat(reading.lines().stream()
                        .map(InsuredLine::row)
                        .map(InsuredRow::name)
                        .filter(Objects::nonNull))
                .noneMatch(said::contains);
        assertThat(reading.lines().get(0).toString())
                .doesNotContain(reading.lines().get(0).row().idNumber());
    }

    @Test
    void typed_values_are_normalised() {
        InsuredReading reading = dirty();
        assertThat(reading.dataUntil()).contains(LocalDate.of(2022, 7, 25));
        InsuredRow first = reading.lines().get(0).row();
        assertThat(first.state()).isEqualTo(CoverState.IN_FORCE);
        assertThat(first.insurer().uscc()).isEqualTo("91450881MAURYJ5G6B");
        assertThat(first.knownFrom())
                .isEqualTo(ShanghaiClock.startOf(LocalDate.of(2022, 6, 20)).plusSeconds(9 * 3600));
        assertThat(reading.lines().get(2).row().name()).isEqualTo("才让·多杰");
    }

    @Test
    void a_workbook_with_number_cells_serial_days_and_no_known_time_is_read() {
        byte[] file = SheetSamples.workbook(sheet -> {
            for (int x = 0; x < 11; x++) {
                sheet.value(0, x, InsuredColumns.ALL.get(x).name());
                sheet.value(1, x, VALUES.get(x));
                sheet.value(2, x, VALUES.get(x));
            }
            sheet.value(1, 7, 44713);
            sheet.value(2, 2, new BigDecimal("450804197803059087"));
        });
        InsuredReading reading = read(file);
        assertThat(reading.outcomes().stream().map(InsuredReadingTest::line))
                .containsExactly("H2 DATE_NORMALISED", "C3 ID_PRECISION_LOST");
        InsuredRow row = reading.lines().get(0).row();
        assertThat(row.from()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(row.cause()).isEqualTo(EndCause.LEFT);
        assertThat(row.knownFrom()).isEqualTo(RECEIVED);
        assertThat(reading.dataUntil()).isEmpty();
    }

    @Test
    void spoilt_cells_are_read_or_refused_and_nothing_else() {
        Mutations.of(SheetSamples.bytes("insured-202207.csv"), file -> assertThat(
                        InsuredReading.read(file, RECEIVED).outcomes())
                .isNotNull());
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> read(SheetSamples.utf8("姓名,证件类型,证件号码,参保单位,参保状态,参保日期\n")))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(
                                refused.args().get(0))
                        .contains("停保日期")
                        .contains("经办机构"));
    }

    private static final List<String> VALUES = List.of(
            "马𠅤",
            "居民身份证",
            "450804197803059087",
            "桂平市桂屿快递有限公司",
            "91450881MAURYJ5G6B",
            "91450881MAURYJ5G6B",
            "已停保",
            "2022-06-01",
            "2022-07-01",
            "转移",
            "桂平市社会保险事业管理中心");

    private static InsuredReading dirty() {
        return read(SheetSamples.bytes("insured-dirty.csv"));
    }

    private static String line(RowOutcome outcome) {
        return (outcome.cell() + " " + outcome.code()).strip();
    }

    private static InsuredReading read(byte[] file) {
        return InsuredReading.read(SheetFile.open(file), RECEIVED);
    }
}
