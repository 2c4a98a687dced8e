package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/** Slips for tests: a full month of normal work by the month, unless said otherwise. */
final class SlipOf {

    private final DivisionCode place;
    private final YearMonth month;
    private final List<PayItem> items = new ArrayList<>();
    private final List<Deduction> deductions = new ArrayList<>();
    private PayTerms terms = new PayTerms(PayType.MONTHLY, HoursSystem.STANDARD, null, false);
    private WorkDone work = new WorkDone(Attendance.FULL, null, null, WorkDone.Overtime.NONE);
    private PayDates dates = new PayDates(null, null, null, null);

    private SlipOf(String place, String month) {
        this.place = DivisionCode.of(place);
        this.month = YearMonth.parse(month);
    }

    static SlipOf at(String place, String month) {
        return new SlipOf(place, month);
    }

    SlipOf pays(PayItemKind kind, long fen) {
        items.add(new PayItem(kind, Money.ofFen(fen)));
        return this;
    }

    SlipOf takes(DeductionKind kind, long fen) {
        deductions.add(new Deduction(kind, Money.ofFen(fen)));
        return this;
    }

    SlipOf damageClause() {
        terms = new PayTerms(terms.type(), terms.hours(), terms.wage(), true);
        return this;
    }

    SlipOf by(PayType type, HoursSystem hours, long wageFen) {
        terms = new PayTerms(type, hours, Money.ofFen(wageFen), terms.damageClause());
        return this;
    }

    SlipOf partly(String paidDays) {
        work = new WorkDone(Attendance.PARTIAL, new BigDecimal(paidDays), work.normalHours(), work.overtime());
        return this;
    }

    SlipOf hours(String hours) {
        work = new WorkDone(work.attendance(), work.paidDays(), new BigDecimal(hours), work.overtime());
        return this;
    }

    SlipOf overtime(String weekday, String restDay, String holiday) {
        var hours = new Split(new BigDecimal(weekday), new BigDecimal(restDay), new BigDecimal(holiday));
        work = new WorkDone(
                work.attendance(), work.paidDays(), work.normalHours(), new WorkDone.Overtime(hours, Split.NONE));
        return this;
    }

    SlipOf dates(LocalDate due, LocalDate left, LocalDate paid, LocalDate asOf) {
        dates = new PayDates(due, left, paid, asOf);
        return this;
    }

    PaySlip slip() {
        return new PaySlip(
                new PayPlace(place, place, false),
                new PayPeriod(month, null, null),
                terms,
                work,
                List.copyOf(items),
                List.copyOf(deductions),
                dates);
    }

    PayCheck check() {
        return Checked.of(slip());
    }
}
