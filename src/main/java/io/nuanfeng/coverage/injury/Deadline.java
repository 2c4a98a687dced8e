package io.nuanfeng.coverage.injury;

import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.time.Term;

/**
 * One clock.
 *
 * @param from the day it counts from; null while that has not happened
 * @param nominal its last day before rest days are considered; null as before
 * @param lastDay moved to the next working day where it falls on a rest day (民法典 art. 203); null where it does not
 *     run yet, or the holidays of its year are not announced
 * @param clauses the term, and what is lost when it passes
 */
public record Deadline(
        Clock clock, Term term, LocalDate from, LocalDate nominal, LocalDate lastDay, List<Citation> clauses) {

    public boolean runs() {
        return nominal != null;
    }

    public boolean moved() {
        return lastDay != null && !lastDay.equals(nominal);
    }

    /** Should it fall on a rest day it moves, but nobody can say yet whether it does. */
    public boolean holidaysUnknown() {
        return runs() && lastDay == null;
    }

    /** The day to keep in any case; null while it does not run. */
    public LocalDate day() {
        return lastDay == null ? nominal : lastDay;
    }

    public boolean isOver(LocalDate today) {
        return runs() && day().isBefore(today);
    }
}
