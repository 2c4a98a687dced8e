package io.nuanfeng.coverage.rosterimport;

import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.HireOutcome;

/** What became of a row that was taken; the names are finding codes. */
enum Result {
    /** New. */
    DECLARED,
    /** Declared before, and not decided yet. */
    DECLARED_BEFORE,
    /** On the roster already. */
    ON_ROSTER;

    static Result of(HireOutcome outcome) {
        if (outcome.taken() == HireOutcome.Taken.DECLARED) {
            return DECLARED;
        }
        return outcome.state() == EnrolmentState.ACCEPTED || outcome.state() == EnrolmentState.EFFECTIVE
                ? ON_ROSTER
                : DECLARED_BEFORE;
    }
}
