package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.time.Term;

/** Finds the law of a slip in the policy book. What holds for the whole nation is kept by month. */
final class PayLawBook {

    private static final Parameter<BigDecimal> PAID_DAYS = Parameter.decimal("pay.month.paid-days");
    private static final Parameter<BigDecimal> WORK_DAYS = Parameter.decimal("pay.month.work-days");
    private static final Parameter<BigDecimal> DAY_HOURS = Parameter.decimal("pay.day.hours");
    private static final Parameter<BigDecimal> SETTLEMENT = Parameter.decimal("pay.settlement.longest");
    private static final Parameter<BigDecimal> EXTENDED = Parameter.decimal("pay.overtime.extended");
    private static final Parameter<BigDecimal> REST_DAY = Parameter.decimal("pay.overtime.rest-day");
    private static final Parameter<BigDecimal> HOLIDAY = Parameter.decimal("pay.overtime.holiday");
    private static final Parameter<BigDecimal> CAP = Parameter.decimal("pay.overtime.cap");
    private static final Parameter<BigDecimal> DAMAGE_SHARE = Parameter.decimal("pay.deduction.damage-share");
    private static final Parameter<BigDecimal> EXTRA_LEAST = Parameter.decimal("pay.remedy.extra-least");
    private static final Parameter<BigDecimal> EXTRA_MOST = Parameter.decimal("pay.remedy.extra-most");
    private static final Parameter<Term> ARBITRATION = Parameter.term("pay.remedy.arbitration");
    private static final Parameter<Term> INSPECTION = Parameter.term("pay.remedy.inspection");
    private static final Parameter<Citation> INJURY_PREMIUM = Parameter.citation("pay.clause.injury-premium");

    private final PolicyBook book;
    private final FloorBook floors;
    private final Map<YearMonth, PayLaw> national = new ConcurrentHashMap<>();

    PayLawBook(PolicyBook book) {
        this.book = book;
        this.floors = new FloorBook(book);
    }

    /** @throws io.nuanfeng.kernel.policy.PolicyGap for a month before the acts now in force */
    PayLaw of(PaySlip slip) {
        var day = slip.period().lawDay();
        return national.computeIfAbsent(slip.period().month(), month -> nation(month.atDay(1)))
                .at(new PayLaw.Places(
                        floors.on(slip.place().work(), day).orElse(null),
                        floors.on(slip.place().employer(), day).orElse(null),
                        book.valueOn(INJURY_PREMIUM, slip.place().work(), day)));
    }

    private PayLaw nation(LocalDate day) {
        var clauses = new EnumMap<Clause, PolicyValue<Citation>>(Clause.class);
        for (var clause : Clause.values()) {
            clauses.put(clause, on(clause.parameter(), day));
        }
        return new PayLaw(
                null,
                new PayLaw.Month(on(PAID_DAYS, day), on(WORK_DAYS, day), on(DAY_HOURS, day), on(SETTLEMENT, day)),
                new PayLaw.Overtime(on(EXTENDED, day), on(REST_DAY, day), on(HOLIDAY, day), on(CAP, day)),
                new PayLaw.Claims(
                        on(DAMAGE_SHARE, day),
                        on(EXTRA_LEAST, day),
                        on(EXTRA_MOST, day),
                        on(ARBITRATION, day),
                        on(INSPECTION, day)),
                clauses);
    }

    private <T> PolicyValue<T> on(Parameter<T> parameter, LocalDate day) {
        return book.valueOn(parameter, DivisionCode.NATION, day);
    }
}
