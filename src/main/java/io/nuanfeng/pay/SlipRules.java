package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a slip must have before it can be checked. */
final class SlipRules {

    private static final int DECIMALS = 4;
    /** Days outside these years are slips of the pen, and would not fit into a calendar. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2150;

    private SlipRules() {}

    /** Field of the contract, and the code of what is wrong with it. */
    static Map<String, String> faults(PaySlip slip, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var work = slip.work();
        var hourly = slip.terms().type() == PayType.HOURLY;
        mark(faults, "month", "day-to-come", slip.period().month().isAfter(YearMonth.from(today)));
        mark(faults, "normalHours", "required", hourly && work.normalHours() == null);
        mark(
                faults,
                "paidDays",
                "required",
                !hourly && work.attendance() == Attendance.PARTIAL && work.paidDays() == null);
        mark(faults, "normalHours", "wrong", isTooFine(work.normalHours()));
        mark(faults, "paidDays", "wrong", isTooFine(work.paidDays()));
        mark(faults, "overtime", "wrong", isTooFine(work.overtime().hours()));
        mark(faults, "periodTo", "wrong", slip.period().endsBeforeItBegins());
        var dates = slip.dates();
        mark(
                faults,
                "periodFrom",
                "wrong",
                isOutside(slip.period().from()) || isOutside(slip.period().to()));
        mark(faults, "dueOn", "wrong", isOutside(dates.dueOn()));
        mark(faults, "leftOn", "wrong", isOutside(dates.leftOn()));
        mark(faults, "paidOn", "wrong", isOutside(dates.paidOn()));
        mark(faults, "asOf", "wrong", isOutside(dates.asOf()));
        return faults;
    }

    private static void mark(Map<String, String> faults, String field, String code, boolean holds) {
        if (holds) {
            faults.putIfAbsent(field, code);
        }
    }

    private static boolean isTooFine(Split split) {
        return Stream.of(split.weekday(), split.restDay(), split.holiday()).anyMatch(SlipRules::isTooFine);
    }

    private static boolean isTooFine(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() > DECIMALS;
    }

    private static boolean isOutside(LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }
}
