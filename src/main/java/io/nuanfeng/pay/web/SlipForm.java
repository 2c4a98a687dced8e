package io.nuanfeng.pay.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.pay.Attendance;
import io.nuanfeng.pay.Deduction;
import io.nuanfeng.pay.DeductionKind;
import io.nuanfeng.pay.HoursSystem;
import io.nuanfeng.pay.PayDates;
import io.nuanfeng.pay.PayItem;
import io.nuanfeng.pay.PayItemKind;
import io.nuanfeng.pay.PayPeriod;
import io.nuanfeng.pay.PayPlace;
import io.nuanfeng.pay.PaySlip;
import io.nuanfeng.pay.PayTerms;
import io.nuanfeng.pay.PayType;
import io.nuanfeng.pay.Split;
import io.nuanfeng.pay.WorkDone;

/** The slip that a form describes: one amount, of which some parts may be named. */
record SlipForm(PageForm form, TypedFigures typed) {

    /** Parts of the amount, by the names of their fields. */
    static final Map<String, PayItemKind> PARTS = parts();

    static final Map<String, DeductionKind> TAKEN = taken();

    static SlipForm of(PageForm form) {
        return new SlipForm(form, new TypedFigures(form));
    }

    /** Empty where something typed cannot be read; the form then says what. */
    Optional<PaySlip> read() {
        var place = place();
        var month = month();
        var type = typed.one("payType", PayType.MONTHLY);
        var items = items(type);
        var deductions = deductions();
        var terms = new PayTerms(
                type,
                typed.one("hoursSystem", HoursSystem.STANDARD),
                typed.yuan("wage").orElse(null),
                form.value("damageClause").equals("true"));
        var work = work(type);
        var dates = new PayDates(
                form.day("dueOn").orElse(null),
                form.day("leftOn").orElse(null),
                form.day("paidOn").orElse(null),
                null);
        return form.isFailed()
                ? Optional.empty()
                : Optional.of(new PaySlip(
                        place.orElseThrow(),
                        new PayPeriod(month.orElseThrow(), null, null),
                        terms,
                        work,
                        items,
                        deductions,
                        dates));
    }

    private Optional<PayPlace> place() {
        var work = division("division", form.required("division"));
        var seat = form.value("employerDivision").isEmpty()
                ? work
                : division("employerDivision", form.value("employerDivision"));
        var agreed = form.value("employerFloorAgreed").equals("true");
        return work.flatMap(here -> seat.map(there -> new PayPlace(here, there, agreed)));
    }

    private Optional<DivisionCode> division(String field, String code) {
        var division = DivisionCode.parse(code);
        if (division.isEmpty()) {
            form.reject(field, "wrong");
        }
        return division;
    }

    private Optional<YearMonth> month() {
        try {
            var month = form.required("month");
            return month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month));
        } catch (DateTimeException wrong) {
            form.reject("month", "month");
            return Optional.empty();
        }
    }

    /** The amount without its named parts is the pay for the work itself. */
    private List<PayItem> items(PayType type) {
        form.required("amount");
        var left = typed.yuan("amount").orElse(Money.ZERO);
        var items = new ArrayList<PayItem>();
        for (var part : PARTS.entrySet()) {
            var amount = typed.yuan(part.getKey()).orElse(Money.ZERO);
            items.add(new PayItem(part.getValue(), amount));
            left = left.minus(amount);
        }
        if (left.isNegative()) {
            form.reject("amount", "less-than-its-parts");
        }
        items.add(0, new PayItem(type == PayType.PIECE ? PayItemKind.PIECE : PayItemKind.BASE, left));
        return items;
    }

    private List<Deduction> deductions() {
        return TAKEN.entrySet().stream()
                .flatMap(field ->
                        typed.yuan(field.getKey()).map(amount -> new Deduction(field.getValue(), amount)).stream())
                .toList();
    }

    private WorkDone work(PayType type) {
        var overtime = new Split(worked("overtimeWeekday"), worked("overtimeRestDay"), worked("overtimeHoliday"));
        return new WorkDone(
                typed.one("attendance", Attendance.FULL),
                typed.number("paidDays").orElse(null),
                typed.number("normalHours").orElse(null),
                type == PayType.PIECE
                        ? new WorkDone.Overtime(Split.NONE, overtime)
                        : new WorkDone.Overtime(overtime, Split.NONE));
    }

    private BigDecimal worked(String field) {
        return typed.number(field).orElse(BigDecimal.ZERO);
    }

    private static Map<String, PayItemKind> parts() {
        var parts = new LinkedHashMap<String, PayItemKind>();
        parts.put("overtimePay", PayItemKind.OVERTIME);
        parts.put("shiftPay", PayItemKind.NIGHT_SHIFT);
        parts.put("heatPay", PayItemKind.HIGH_LOW_TEMPERATURE);
        parts.put("inKind", PayItemKind.IN_KIND);
        parts.put("reimbursed", PayItemKind.REIMBURSEMENT);
        return parts;
    }

    private static Map<String, DeductionKind> taken() {
        var taken = new LinkedHashMap<String, DeductionKind>();
        taken.put("insurance", DeductionKind.EMPLOYEE_SOCIAL_INSURANCE);
        taken.put("tax", DeductionKind.TAX);
        taken.put("fine", DeductionKind.FINE);
        taken.put("complaintFine", DeductionKind.COMPLAINT_FINE);
        taken.put("deposit", DeductionKind.DEPOSIT);
        taken.put("injuryInsurance", DeductionKind.INJURY_INSURANCE);
        taken.put("vehicle", DeductionKind.VEHICLE_RENT);
        taken.put("otherTaken", DeductionKind.OTHER);
        taken.put("damage", DeductionKind.DAMAGE);
        return taken;
    }
}
