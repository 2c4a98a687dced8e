package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import io.nuanfeng.kernel.money.Money;

/** The floor of a slip and what is missing to it (最低工资规定 art. 12, 劳动合同法 art. 72). Rounded half up, once. */
final class FloorRules {

    private FloorRules() {}

    static FloorCheck check(PaySlip slip, Wages wages, PayLaw law) {
        return choose(slip, law.places())
                .map(chosen -> {
                    var floor = floor(slip, chosen.rate(), law);
                    var missing = slip.work().attendance() == Attendance.NOT_NORMAL
                                    || !wages.comparable().isLessThan(floor)
                            ? Money.ZERO
                            : floor.minus(wages.comparable());
                    return new FloorCheck(chosen.rate(), floor, missing, chosen.ofEmployersSeat());
                })
                .orElse(FloorCheck.NONE);
    }

    /** Part-time: the employer's seat. Full-time: the place of work, or the seat where that was agreed and is higher. */
    private static Optional<Chosen> choose(PaySlip slip, PayLaw.Places places) {
        if (slip.terms().type() == PayType.HOURLY) {
            return places.employer().flatMap(Floor::hourly).map(rate -> new Chosen(rate, true));
        }
        var own = places.work().map(floor -> new Chosen(floor.monthly(), false));
        var agreed = slip.place().employerFloorAgreed()
                ? places.employer().map(floor -> new Chosen(floor.monthly(), true))
                : Optional.<Chosen>empty();
        return agreed.filter(seat -> own.filter(work ->
                                work.rate().amount().isLessThan(seat.rate().amount()))
                        .isPresent())
                .or(() -> own);
    }

    private static Money floor(PaySlip slip, Rate rate, PayLaw law) {
        var work = slip.work();
        if (slip.terms().type() == PayType.HOURLY) {
            return rate.amount().times(work.normalHours(), RoundingMode.HALF_UP);
        }
        return work.attendance() == Attendance.PARTIAL
                ? partly(rate.amount(), work.paidDays(), law.month().paidDays().value())
                : rate.amount();
    }

    /** Practice, not written in the law; a long month never makes the floor higher than it is. */
    private static Money partly(Money rate, BigDecimal days, BigDecimal paidDays) {
        return days.compareTo(paidDays) >= 0 ? rate : rate.timesRatio(days, paidDays, RoundingMode.HALF_UP);
    }

    private record Chosen(Rate rate, boolean ofEmployersSeat) {}
}
