package io.nuanfeng.coverage.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;

/** The second person's yes: what it takes, and what follows. */
@ApplicationScoped
class Confirming {

    @Inject
    Moves moves;

    @Inject
    Submissions submissions;

    @Inject
    Tidings tidings;

    /** @throws Problem where it cannot be confirmed */
    Uni<Enrolment> confirm(Actor actor, Enrolment draft, OutletAccess.Post post, String evidence) {
        var whole = evidence.isBlank()
                ? draft
                : draft.of(draft.personKey(), draft.hire().with(HireChecks.text(evidence)));
        ConfirmRules.lacks(whole, post.isSettled(), actor.accountId()).ifPresent(lack -> {
            throw problem(lack);
        });
        return submit(actor, List.of(move(actor, draft, whole, post))).map(done -> done.get(0));
    }

    /** Those that lack nothing; the others are left out. */
    Uni<List<Enrolment>> confirmAll(Actor actor, List<Enrolment> drafts, OutletAccess.Post post) {
        var ready = drafts.stream()
                .filter(draft -> draft.state() == EnrolmentState.DRAFT)
                .filter(draft -> ConfirmRules.lacks(draft, post.isSettled(), actor.accountId())
                        .isEmpty())
                .map(draft -> move(actor, draft, draft, post))
                .toList();
        return submit(actor, ready);
    }

    private Uni<List<Enrolment>> submit(Actor actor, List<Move> ready) {
        return moves.go(actor, ready)
                .chain(submissions::submitted)
                .call(done -> tidings.declared(done.stream()
                        .filter(one -> one.isHire()
                                && one.state() == EnrolmentState.SUBMITTED
                                && !one.hire().fullyInsured())
                        .toList()));
    }

    /** Who must insure may have been settled since. */
    private static Move move(Actor actor, Enrolment draft, Enrolment whole, OutletAccess.Post post) {
        var confirmed = whole.at(post.placement()).with(whole.course().confirmedBy(actor.accountId()));
        return Move.of(draft, confirmed, "", Act.CONFIRM);
    }

    private static Problem problem(ConfirmRules.Lack lack) {
        return switch (lack) {
            case STATE -> Problem.of(Problem.Kind.CONFLICT, "enrolment-state");
            case SECOND_PERSON -> Problem.of(Problem.Kind.FORBIDDEN, "second-person");
            case EVIDENCE -> Problem.invalid(new Violation("evidence", "required"));
            case ROUTE -> Problem.of(Problem.Kind.CONFLICT, "route-unresolved");
        };
    }
}
