package io.nuanfeng.coverage.returns;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Whether an officer's division reaches a place. What it does not reach looks as if it were not there. */
final class Reach {

    private Reach() {}

    static void require(Actor actor, String division) {
        if (!actor.isSystem() && !actor.reachesDivision(division)) {
            throw Problem.notFound();
        }
    }

    /** For what the office above the county decides. */
    static void requireAbove(Actor actor, ReturnKey key) {
        require(actor, key.division());
        if (!actor.isSystem() && !actor.reachesDivision(key.city())) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }
}
