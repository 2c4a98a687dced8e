package io.nuanfeng.pay.payroll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.kernel.sheet.Column;
import io.nuanfeng.pay.PayItemKind;

/** The columns of a payroll file; amounts in fen. */
final class PayrollColumns {

    static final String DIVISION = "division_code";
    static final String SEAT = "employer_division_code";
    static final String AGREED = "agreed_employer_floor";
    static final String MONTH = "month";
    static final String FROM = "period_from";
    static final String TO = "period_to";
    static final String TYPE = "pay_type";
    static final String SYSTEM = "hours_system";
    static final String ATTENDANCE = "attendance";
    static final String PAID_DAYS = "paid_days";
    static final String HOURS = "normal_hours";
    static final String WAGE = "contract_wage_fen";
    static final String PRICE = "piece_price_fen";
    static final String DEDUCTIONS = "deductions";
    static final String CLAUSE = "damage_clause";
    static final String DUE = "due_date";
    static final String LEFT = "left_on";
    static final String PAID = "pay_date";
    static final String AS_OF = "as_of";
    static final List<String> OVERTIME_HOURS = List.of("ot_weekday_hours", "ot_restday_hours", "ot_holiday_hours");
    static final List<String> OVERTIME_PIECES = List.of("ot_weekday_pieces", "ot_restday_pieces", "ot_holiday_pieces");

    /** What is paid, by column. */
    static final Map<String, PayItemKind> ITEMS = items();

    static final List<Column> ALL = Stream.of(
                    Stream.of(DIVISION, MONTH, TYPE).map(Column::required),
                    Stream.of(
                                    SEAT,
                                    AGREED,
                                    FROM,
                                    TO,
                                    SYSTEM,
                                    ATTENDANCE,
                                    PAID_DAYS,
                                    HOURS,
                                    WAGE,
                                    PRICE,
                                    DEDUCTIONS,
                                    CLAUSE,
                                    DUE,
                                    LEFT,
                                    PAID,
                                    AS_OF)
                            .map(Column::optional),
                    Stream.of(OVERTIME_HOURS, OVERTIME_PIECES, List.copyOf(ITEMS.keySet()))
                            .flatMap(List::stream)
                            .map(Column::optional))
            .flatMap(columns -> columns)
            .toList();

    private PayrollColumns() {}

    private static Map<String, PayItemKind> items() {
        var items = new LinkedHashMap<String, PayItemKind>();
        for (var kind : PayItemKind.values()) {
            var name =
                    switch (kind) {
                        case HIGH_LOW_TEMPERATURE -> "high_low_temp";
                        case EMPLOYER_SOCIAL_INSURANCE -> "employer_si";
                        default -> kind.name().toLowerCase(Locale.ROOT);
                    };
            items.put(name + "_fen", kind);
        }
        return items;
    }
}
