package io.nuanfeng.pay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/** The 200 pay records of {@code sample/payslips.csv}, and what each must come to. */
final class SlipSamples {

    private static final Map<String, PayItemKind> ITEMS = items();

    private SlipSamples() {}

    static Map<String, PaySlip> slips() {
        var slips = new LinkedHashMap<String, PaySlip>();
        rows("payslips.csv").forEach(row -> slips.put(row.get("record_id"), slip(row)));
        return slips;
    }

    static List<Map<String, String>> rows(String file) {
        try (var in = SlipSamples.class.getResourceAsStream("/sample/" + file)) {
            return new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in)
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaySlip slip(Map<String, String> row) {
        var type = PayType.valueOf(row.get("pay_type"));
        return new PaySlip(
                new PayPlace(
                        DivisionCode.of(row.get("division_code")),
                        DivisionCode.of(row.get("employer_division_code")),
                        row.get("agreed_employer_floor").equals("Y")),
                new PayPeriod(YearMonth.parse(row.get("month")), day(row, "period_from"), day(row, "period_to")),
                new PayTerms(
                        type,
                        HoursSystem.valueOf(row.get("hours_system")),
                        money(row, type == PayType.PIECE ? "piece_price_fen" : "contract_wage_fen"),
                        row.get("damage_clause").equals("Y")),
                new WorkDone(
                        Attendance.valueOf(row.get("attendance")),
                        number(row, "paid_days"),
                        number(row, "normal_hours"),
                        new WorkDone.Overtime(
                                split(row, "ot_weekday_hours", "ot_restday_hours", "ot_holiday_hours"),
                                split(row, "ot_weekday_pieces", "ot_restday_pieces", "ot_holiday_pieces"))),
                ITEMS.entrySet().stream()
                        .map(column -> new PayItem(column.getValue(), money(row, column.getKey())))
                        .filter(item -> item.amount() != null)
                        .toList(),
                deductions(row.get("deductions")),
                new PayDates(day(row, "due_date"), day(row, "left_on"), day(row, "pay_date"), day(row, "as_of")));
    }

    private static List<Deduction> deductions(String text) {
        var found = new ArrayList<Deduction>();
        for (var one : text.isEmpty() ? new String[0] : text.split(";")) {
            var parts = one.split("=");
            var kind = parts[0].equals("employee_si") ? "EMPLOYEE_SOCIAL_INSURANCE" : parts[0].toUpperCase(Locale.ROOT);
            found.add(new Deduction(DeductionKind.valueOf(kind), Money.ofFen(Long.parseLong(parts[1]))));
        }
        return found;
    }

    private static Split split(Map<String, String> row, String weekday, String restDay, String holiday) {
        return new Split(orZero(row, weekday), orZero(row, restDay), orZero(row, holiday));
    }

    private static BigDecimal orZero(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? BigDecimal.ZERO : number(row, column);
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : new BigDecimal(row.get(column));
    }

    private static Money money(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : Money.ofFen(Long.parseLong(row.get(column)));
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }

    private static Map<String, PayItemKind> items() {
        var items = new LinkedHashMap<String, PayItemKind>();
        for (var kind : PayItemKind.values()) {
            items.put(
                    switch (kind) {
                        case HIGH_LOW_TEMPERATURE -> "high_low_temp_fen";
                        case EMPLOYER_SOCIAL_INSURANCE -> "employer_si_fen";
                        default -> kind.name().toLowerCase(Locale.ROOT) + "_fen";
                    },
                    kind);
        }
        return items;
    }
}
