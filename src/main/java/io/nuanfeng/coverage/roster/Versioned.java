package io.nuanfeng.coverage.roster;

import io.nuanfeng.kernel.problem.Problem;

/** A declaration as somebody has seen it: {@code version} is what was read, so that nobody overwrites a newer one. */
public record Versioned(String id, int version) {

    void require(Enrolment found) {
        if (found.version() != version) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }
}
