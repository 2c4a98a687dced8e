package io.nuanfeng.coverage.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Outlets declare who began to work there. */
@ApplicationScoped
public class Hires {

    /**
     * Declares 1 to 200 people as they were typed. Who is right is taken over even where another is not.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<HireAnswer> declare(Actor actor, Once once, HireOrder order) {
        throw Problem.of(Problem.Kind.UNAVAILABLE, "unavailable", "");
    }

    /**
     * Takes over people of a file inside the running transaction. Whom the outlet has declared already is UNCHANGED.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<List<HireOutcome>> take(Actor actor, HireBatch batch) {
        throw Problem.of(Problem.Kind.UNAVAILABLE, "unavailable", "");
    }
}
