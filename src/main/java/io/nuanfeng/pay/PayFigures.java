package io.nuanfeng.pay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.money.Money;

/** A check as a row of figures: column head and value, empty where there is no figure. Amounts in fen. */
final class PayFigures {

    private PayFigures() {}

    static Map<String, String> of(PaySlip slip, PayLaw law, PayCheck check) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("floor_rate_fen", fen(check.floor().rate().map(Rate::amount).orElse(null)));
        figures.put("floor_fen", fen(check.floor().floorOrNull()));
        figures.put("gross_fen", fen(check.wages().gross()));
        figures.put("wage_total_fen", fen(check.wages().total()));
        figures.put("comparable_fen", fen(check.wages().comparable()));
        figures.put("shortfall_fen", fen(check.floor().shortfallOrNull()));
        figures.put("damage_allowed_fen", fen(check.deductions().allowedOrNull()));
        figures.put("unlawful_deduction_fen", fen(check.deductions().unlawful()));
        figures.put("effective_due_date", text(check.payday().effectiveDueOn()));
        figures.put("late_days", text(check.payday().daysLate()));
        figures.put("overtime_due_fen", fen(check.overtime().dueOrNull()));
        figures.put("overtime_short_fen", fen(check.overtime().shortOrNull()));
        figures.put("overtime_over_cap", bit(check.overtime().overCap()));
        settlement(slip, check, figures);
        figures.put("standard_month_hours", law.month().standardHours().toPlainString());
        figures.put("unconfirmed", bit(check.unconfirmed()));
        figures.put("flags", check.flags().stream().map(Enum::name).collect(Collectors.joining(";")));
        return figures;
    }

    /** Only part-time pay has a longest period (劳动合同法 art. 72). */
    private static void settlement(PaySlip slip, PayCheck check, Map<String, String> figures) {
        var days = slip.period().days();
        var told = slip.terms().type() == PayType.HOURLY && days.isPresent();
        figures.put("settlement_days", told ? text(days.getAsLong()) : "");
        figures.put("settlement_over_15", told ? bit(check.flags().contains(Flag.SETTLEMENT_OVER_15)) : "");
    }

    private static String fen(Money amount) {
        return amount == null ? "" : String.valueOf(amount.fen());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String bit(boolean holds) {
        return holds ? "1" : "0";
    }
}
