package io.nuanfeng.kernel.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A length of time as the law writes it: "30 days", "5 working days", "1 month", "2 years".
 *
 * @param length zero or more
 */
public record Term(int length, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (days?|working days?|months?|years?)");

    /** How a term is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS
    }

    public Term {
        if (length < 0 || unit == null) {
            throw new IllegalArgumentException("a term is not negative and has a unit");
        }
    }

    public static Term days(int length) {
        return new Term(length, Unit.DAYS);
    }

    public static Term workingDays(int length) {
        return new Term(length, Unit.WORKING_DAYS);
    }

    public static Term months(int length) {
        return new Term(length, Unit.MONTHS);
    }

    public static Term years(int length) {
        return new Term(length, Unit.YEARS);
    }

    /** @throws IllegalArgumentException if the text is not "30 days", "5 working days", "1 month" or the like */
    public static Term parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a term");
        }
        var unit = matcher.group(2).replace(' ', '_').toUpperCase(Locale.ROOT);
        return new Term(Integer.parseInt(matcher.group(1)), Unit.valueOf(unit.endsWith("S") ? unit : unit + "S"));
    }

    /**
     * The last day before any rest day is considered: the starting day is not counted (民法典 art. 201), months and
     * years end on the corresponding day or, where there is none, on the month's last (art. 202).
     *
     * @throws IllegalStateException for working days, which only {@link WorkCalendar} can count
     */
    public LocalDate lastDayAfter(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(length);
            case MONTHS -> start.plusMonths(length);
            case YEARS -> start.plusYears(length);
            case WORKING_DAYS -> throw new IllegalStateException("working days need a calendar");
        };
    }
}
