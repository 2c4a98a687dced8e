package io.nuanfeng.coverage.roster;

import java.util.Map;

/**
 * One page of an outlet's roster.
 *
 * @param counts open hires by state
 * @param overdue undecided hires past the day they were due
 */
public record Roster(EnrolmentPage page, Map<EnrolmentState, Integer> counts, int overdue) {

    public int count(EnrolmentState state) {
        return counts.getOrDefault(state, 0);
    }
}
