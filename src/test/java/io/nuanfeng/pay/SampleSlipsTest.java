package io.nuanfeng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.nuanfeng.kernel.money.Money;

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
        var law = Checked.LAWS.of(slip);
        var check = Checked.of(slip);

        assertThat(figures(slip, law, check)).isEqualTo(withoutCase(expected));
    }

    private static Map<String, String> figures(PaySlip slip, PayLaw law, PayCheck check) {
        var hourly = slip.terms().type() == PayType.HOURLY;
        var longest = law.month().settlement().value().longValueExact();
        var days = slip.period().days().orElseThrow();
        return Map.ofEntries(
                Map.entry("floor_rate_fen", fen(check.floor().rateOrNull().amount())),
                Map.entry("floor_fen", fen(check.floor().floorOrNull())),
                Map.entry("gross_fen", fen(check.wages().gross())),
                Map.entry("wage_total_fen", fen(check.wages().total())),
                Map.entry("comparable_fen", fen(check.wages().comparable())),
                Map.entry("shortfall_fen", fen(check.floor().shortfall())),
                Map.entry("damage_allowed_fen", fen(check.deductions().allowedOrNull())),
                Map.entry("unlawful_deduction_fen", fen(check.deductions().unlawful())),
                Map.entry("effective_due_date", check.payday().effectiveDueOn().toString()),
                Map.entry("late_days", check.payday().daysLate().toString()),
                Map.entry("overtime_due_fen", fen(check.overtime().dueOrNull())),
                Map.entry("overtime_short_fen", fen(check.overtime().shortOrNull())),
                Map.entry("overtime_over_cap", check.overtime().overCap() ? "1" : "0"),
                Map.entry("settlement_days", hourly ? String.valueOf(days) : ""),
                Map.entry("settlement_over_15", !hourly ? "" : days > longest ? "1" : "0"),
                Map.entry("standard_month_hours", law.month().standardHours().toPlainString()),
                Map.entry("unconfirmed", check.unconfirmed() ? "1" : "0"),
                Map.entry("flags", check.flags().stream().map(Enum::name).collect(Collectors.joining(";"))));
    }

    private static String fen(Money amount) {
        return amount == null ? "" : String.valueOf(amount.fen());
    }

    private static Map<String, String> withoutCase(Map<String, String> expected) {
        return expected.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("record_id") && !entry.getKey().equals("case"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
