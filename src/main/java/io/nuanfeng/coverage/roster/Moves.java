package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Writes declarations and every step of theirs, many at once. */
@ApplicationScoped
class Moves {

    private static final String DECLARE = "DECLARE";

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    ShanghaiClock clock;

    /** New declarations; gives those that were kept: a hire that stands open already is left out. */
    Uni<List<Enrolment>> declare(Actor actor, List<Enrolment> fresh) {
        return enrolments.insert(fresh).chain(kept -> {
            var added = fresh.stream().filter(one -> kept.contains(one.id())).toList();
            var steps = new JsonArray();
            added.forEach(one -> steps.add(step(one.id(), 1, DECLARE)
                    .put("from", "")
                    .put("to", one.state().name())
                    .put("reason", "")));
            return enrolments.keep(steps, actor.accountId(), clock.now()).replaceWith(added);
        });
    }

    /**
     * @return the declarations as they are now
     * @throws Problem STALE where somebody else was quicker
     */
    Uni<List<Enrolment>> go(Actor actor, Collection<Move> moves) {
        if (moves.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var now = clock.now();
        var next = moves.stream().map(move -> changed(move.after(), now)).toList();
        return enrolments
                .update(next)
                .invoke(kept -> {
                    if (kept.size() != next.size()) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .chain(() -> enrolments.keep(steps(moves), actor.accountId(), now))
                .replaceWith(() -> next.stream().map(Moves::nextVersion).toList());
    }

    private static JsonArray steps(Collection<Move> moves) {
        var steps = new JsonArray();
        for (var move : moves) {
            var state = move.before().state();
            var number = 0;
            for (var act : move.acts()) {
                var next = EnrolmentRules.after(state, act).orElseThrow();
                steps.add(step(move.before().id(), ++number, act.name())
                        .put("from", state.name())
                        .put("to", next.name())
                        .put("reason", move.reason()));
                state = next;
            }
        }
        return steps;
    }

    private static JsonObject step(String id, int number, String act) {
        return new JsonObject().put("id", id).put("step", number).put("act", act);
    }

    private static Enrolment changed(Enrolment enrolment, Instant now) {
        return enrolment.with(enrolment.course().changedAt(now));
    }

    private static Enrolment nextVersion(Enrolment enrolment) {
        return new Enrolment(
                enrolment.id(),
                enrolment.version() + 1,
                enrolment.kind(),
                enrolment.amends(),
                enrolment.state(),
                enrolment.personKey(),
                enrolment.place(),
                enrolment.hire(),
                enrolment.ending(),
                enrolment.course());
    }
}
