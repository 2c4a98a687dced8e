package io.nuanfeng.pay.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import io.nuanfeng.contract.pay.model.PayCheckRequest;
import io.nuanfeng.contract.pay.model.PayOvertimeRequest;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
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

/** A slip as it comes in; what is not given has the plainest meaning: full month, standard hours, nothing taken. */
final class SlipMapper {

    private SlipMapper() {}

    static PaySlip slip(PayCheckRequest asked) {
        return new PaySlip(
                place(asked),
                new PayPeriod(YearMonth.parse(asked.getMonth()), asked.getPeriodFrom(), asked.getPeriodTo()),
                terms(asked),
                work(asked),
                asked.getItems().stream()
                        .map(item -> new PayItem(
                                PayItemKind.valueOf(item.getKind().name()), Money.ofFen(item.getAmountFen())))
                        .toList(),
                asked.getDeductions() == null
                        ? List.of()
                        : asked.getDeductions().stream()
                                .map(taken -> new Deduction(
                                        DeductionKind.valueOf(taken.getKind().name()),
                                        Money.ofFen(taken.getAmountFen())))
                                .toList(),
                new PayDates(asked.getDueOn(), asked.getLeftOn(), asked.getPaidOn(), asked.getAsOf()));
    }

    private static PayPlace place(PayCheckRequest asked) {
        var work = DivisionCode.of(asked.getDivision());
        var seat = asked.getEmployerDivision() == null ? work : DivisionCode.of(asked.getEmployerDivision());
        return new PayPlace(work, seat, Boolean.TRUE.equals(asked.getEmployerFloorAgreed()));
    }

    private static PayTerms terms(PayCheckRequest asked) {
        var type = PayType.valueOf(asked.getPayType().name());
        var wage = type == PayType.PIECE ? asked.getPiecePriceFen() : asked.getContractWageFen();
        var hours = asked.getHoursSystem();
        return new PayTerms(
                type,
                hours == null ? HoursSystem.STANDARD : HoursSystem.valueOf(hours.name()),
                wage == null ? null : Money.ofFen(wage),
                Boolean.TRUE.equals(asked.getDamageClause()));
    }

    private static WorkDone work(PayCheckRequest asked) {
        var attendance = asked.getAttendance();
        return new WorkDone(
                attendance == null ? Attendance.FULL : Attendance.valueOf(attendance.name()),
                asked.getPaidDays(),
                asked.getNormalHours(),
                asked.getOvertime() == null ? WorkDone.Overtime.NONE : overtime(asked.getOvertime()));
    }

    private static WorkDone.Overtime overtime(PayOvertimeRequest worked) {
        return new WorkDone.Overtime(
                new Split(
                        hours(worked.getWeekdayHours()),
                        hours(worked.getRestDayHours()),
                        hours(worked.getHolidayHours())),
                new Split(
                        pieces(worked.getWeekdayPieces()),
                        pieces(worked.getRestDayPieces()),
                        pieces(worked.getHolidayPieces())));
    }

    private static BigDecimal hours(BigDecimal given) {
        return given == null ? BigDecimal.ZERO : given;
    }

    private static BigDecimal pieces(Long given) {
        return given == null ? BigDecimal.ZERO : BigDecimal.valueOf(given);
    }
}
