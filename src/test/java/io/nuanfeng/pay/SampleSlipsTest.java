package io.nuanfeng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of every sample record. */
class SampleSlipsTest {

    static Stream<Arguments> records() {
        var slips = SlipSamples.slips();
        return SlipSamples.rows("payslips-expected.csv").stream()
                .map(row -> Arguments.of(
                        row.get("record_id") + " " + row.get("case"), slips.get(row.get("record_id")), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_record_comes_to_what_was_worked_out(String name, PaySlip slip, Map<String, String> expected) {
        assertThat(PayFigures.of(slip, Checked.LAWS.of(slip), Checked.of(slip))).isEqualTo(withoutCase(expected));
    }

    private static Map<String, String> withoutCase(Map<String, String> expected) {
        return expected.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("record_id") && !entry.getKey().equals("case"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
