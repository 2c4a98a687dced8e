package io.nuanfeng.coverage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * A question as it comes through a door, each part null or empty where it is left to the portal.
 *
 * @param validAt a date, or an instant on it; today where empty
 * @param knownAt an instant, or a date for the end of that day; now where empty
 * @param outletId the outlet worked for
 */
public record Asked(String validAt, String knownAt, String outletId) {

    private static final int DATE_LENGTH = "2026-11-21".length();

    /** Am I insured today, by all that is known. */
    public static Asked now() {
        return new Asked(null, null, null);
    }

    /** @throws Problem INVALID where a date is none, or the day has not come yet */
    CoverageQuestion question(ShanghaiClock clock) {
        var day = isEmpty(validAt) ? clock.today() : day();
        if (day.isAfter(clock.today())) {
            throw Problem.invalid(new Violation("validAt", "day-to-come"));
        }
        var known = isEmpty(knownAt) ? clock.now() : known();
        var now = clock.now();
        return new CoverageQuestion(day, known.isAfter(now) ? now : known, isEmpty(outletId) ? "" : outletId);
    }

    private LocalDate day() {
        try {
            return validAt.length() == DATE_LENGTH
                    ? LocalDate.parse(validAt)
                    : ShanghaiClock.dateOf(OffsetDateTime.parse(validAt).toInstant());
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation("validAt", "date"));
        }
    }

    private Instant known() {
        try {
            return knownAt.length() == DATE_LENGTH
                    ? ShanghaiClock.startOf(LocalDate.parse(knownAt).plusDays(1))
                            .minusNanos(1000)
                    : OffsetDateTime.parse(knownAt).toInstant();
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation("knownAt", "date"));
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
