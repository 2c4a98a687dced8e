package io.nuanfeng.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Working days, rest days and statutory holidays, from the State Council's yearly notices. A year without data is
 * refused with {@link NoCalendarException}, never guessed.
 */
public final class WorkCalendar {

    private final Set<Integer> years;
    private final Map<LocalDate, Boolean> arranged;
    private final Set<LocalDate> statutory;

    /**
     * @param years the years whose arrangement is known
     * @param arranged days the notices name: true for a day off, false for a working weekend
     * @param statutory days paid at 300 %
     */
    WorkCalendar(Set<Integer> years, Map<LocalDate, Boolean> arranged, Set<LocalDate> statutory) {
        this.years = Set.copyOf(years);
        this.arranged = Map.copyOf(arranged);
        this.statutory = Set.copyOf(statutory);
    }

    public DayKind kindOf(LocalDate day) {
        if (!covers(day)) {
            throw new NoCalendarException(day.getYear());
        }
        if (statutory.contains(day)) {
            return DayKind.STATUTORY_HOLIDAY;
        }
        return arranged.getOrDefault(day, isWeekend(day)) ? DayKind.REST_DAY : DayKind.WORKDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day) == DayKind.WORKDAY;
    }

    /** Whether the day's year is known, for callers that would rather say "not yet known" than fail. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The n-th working day after the given day; the day itself is not counted. Zero gives the day itself. */
    public LocalDate plusWorkingDays(LocalDate start, int count) {
        var day = start;
        for (var left = count; left > 0; left--) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** The day itself if work is done on it, else the next on which it is. */
    public LocalDate workingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day itself if work is done on it, else the last before: wages due on a rest day are paid earlier. */
    public LocalDate workingDayUpTo(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The last day of a term: the starting day is not counted, and a last day without work moves to the next working
     * day (民法典 arts 201–203).
     */
    public LocalDate deadlineAfter(LocalDate start, Term term) {
        return term.unit() == Term.Unit.WORKING_DAYS
                ? plusWorkingDays(start, term.length())
                : workingDayFrom(term.lastDayAfter(start));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
