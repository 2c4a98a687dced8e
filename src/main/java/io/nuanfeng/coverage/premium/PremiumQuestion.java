package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * What is asked of a month's premium.
 *
 * @param knownAt answer from what was known at the end of this day; null for now
 * @param band the band the agency set for the unit; null where it set none
 * @param dueOn last day to pay, for an estimate of the late fee; null for none
 * @param until the day it was or will be paid; null for today
 */
public record PremiumQuestion(YearMonth month, LocalDate knownAt, BigDecimal band, LocalDate dueOn, LocalDate until) {

    public static PremiumQuestion of(YearMonth month) {
        return new PremiumQuestion(month, null, null, null, null);
    }

    /** The texts are as they came through a door, null or empty where nothing was said. */
    public static PremiumQuestion read(String month, String knownAt, String band, String dueOn, String until) {
        return new PremiumQuestion(
                month("month", month), day("knownAt", knownAt), number(band), day("dueOn", dueOn), day("until", until));
    }

    /** @throws Problem INVALID where the text is no month */
    public static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation(field, "wrong"));
        }
    }

    /** The instant whose knowledge counts: the last of the day asked about, or the present. */
    Instant knownAt(ShanghaiClock clock) {
        var now = clock.now();
        if (knownAt == null) {
            return now;
        }
        var end = ShanghaiClock.startOf(knownAt.plusDays(1)).minusNanos(1000);
        return end.isAfter(now) ? now : end;
    }

    private static LocalDate day(String field, String text) {
        try {
            return isEmpty(text) ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation(field, "date"));
        }
    }

    private static BigDecimal number(String text) {
        try {
            return isEmpty(text) ? null : new BigDecimal(text);
        } catch (NumberFormatException wrong) {
            throw Problem.invalid(new Violation("band", "wrong"));
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
