package io.nuanfeng.pay;

import java.util.LinkedHashMap;
import java.util.Map;

import io.nuanfeng.kernel.money.Money;

/** A slip as a program sends it. */
final class SlipJson {

    private SlipJson() {}

    static Map<String, Object> of(PaySlip slip) {
        var body = new LinkedHashMap<String, Object>();
        body.put("division", slip.place().work().code());
        body.put("employerDivision", slip.place().employer().code());
        body.put("employerFloorAgreed", slip.place().employerFloorAgreed());
        body.put("month", slip.period().month().toString());
        put(body, "periodFrom", slip.period().from());
        put(body, "periodTo", slip.period().to());
        body.put("payType", slip.terms().type().name());
        body.put("hoursSystem", slip.terms().hours().name());
        body.put("attendance", slip.work().attendance().name());
        number(body, "paidDays", slip.work().paidDays());
        number(body, "normalHours", slip.work().normalHours());
        var hours = slip.work().overtime().hours();
        var pieces = slip.work().overtime().pieces();
        body.put(
                "overtime",
                Map.of(
                        "weekdayHours", hours.weekday(),
                        "restDayHours", hours.restDay(),
                        "holidayHours", hours.holiday(),
                        "weekdayPieces", pieces.weekday(),
                        "restDayPieces", pieces.restDay(),
                        "holidayPieces", pieces.holiday()));
        var price = slip.terms().type() == PayType.PIECE ? "piecePriceFen" : "contractWageFen";
        number(body, price, slip.terms().agreed().map(Money::fen).orElse(null));
        body.put("damageClause", slip.terms().damageClause());
        body.put(
                "items",
                slip.items().stream()
                        .map(item -> Map.of(
                                "kind",
                                item.kind().name(),
                                "amountFen",
                                item.amount().fen()))
                        .toList());
        body.put(
                "deductions",
                slip.deductions().stream()
                        .map(taken -> Map.of(
                                "kind",
                                taken.kind().name(),
                                "amountFen",
                                taken.amount().fen()))
                        .toList());
        put(body, "dueOn", slip.dates().dueOn());
        put(body, "leftOn", slip.dates().leftOn());
        put(body, "paidOn", slip.dates().paidOn());
        put(body, "asOf", slip.dates().asOf());
        return body;
    }

    private static void put(Map<String, Object> body, String name, Object value) {
        number(body, name, value == null ? null : value.toString());
    }

    private static void number(Map<String, Object> body, String name, Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
