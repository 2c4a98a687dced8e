package io.nuanfeng.coverage.roster;

import java.util.List;
import java.util.Set;

/**
 * A hire beside what is on record.
 *
 * @param at place in the declaration
 * @param key of the person
 * @param open the hire that stands already; null where there is none
 */
record DecidedHire(int at, Hire hire, String key, Enrolment open, List<Doubt> doubts) {

    boolean isFresh() {
        return open == null && doubts.stream().noneMatch(Doubt::isError);
    }

    /** Whom somebody else declared in the same moment is unchanged, too. */
    HireOutcome outcome(Enrolment now, Set<String> added) {
        if (doubts.stream().anyMatch(Doubt::isError)) {
            return HireOutcome.refused(at, doubts);
        }
        var taken = now != null && added.contains(now.id()) ? HireOutcome.Taken.DECLARED : HireOutcome.Taken.UNCHANGED;
        return now == null
                ? new HireOutcome(at, taken, null, null, doubts)
                : new HireOutcome(at, taken, now.id(), now.state(), doubts);
    }
}
