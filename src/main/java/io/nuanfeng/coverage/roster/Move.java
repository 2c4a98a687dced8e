package io.nuanfeng.coverage.roster;

import java.util.List;

import io.nuanfeng.kernel.problem.Problem;

/**
 * A declaration on its way from one state to another.
 *
 * @param before as it was read
 * @param acts in their order
 * @param after as it is to be kept
 */
record Move(Enrolment before, List<Act> acts, Enrolment after, String reason) {

    /**
     * @param changed everything but the state as it is to be
     * @throws Problem CONFLICT where the table does not allow it
     */
    static Move of(Enrolment before, Enrolment changed, String reason, Act... acts) {
        var state = before.state();
        for (var act : acts) {
            state = EnrolmentRules.after(state, act)
                    .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "enrolment-state"));
        }
        return new Move(before, List.of(acts), changed.in(state, changed.course()), reason);
    }
}
