package io.nuanfeng.coverage.roster;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** What the outlet itself does to a declaration once it is made: a second person agrees, it is mended or taken back. */
@ApplicationScoped
public class Declarations {

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Confirming confirming;

    @Inject
    Mending mending;

    @Inject
    Moves moves;

    @Inject
    CoverEffects effects;

    @Inject
    AuditTrail audit;

    /**
     * @param evidence what supports a late hire; empty where it is there already
     * @throws Problem NOT_FOUND; STALE; FORBIDDEN to whoever declared it; INVALID without evidence; CONFLICT while it
     *     is not settled who must insure
     */
    public Uni<Enrolment> confirm(Actor actor, Once once, Versioned seen, String evidence) {
        return change(
                actor, once, seen, "CONFIRMED", at -> confirming.confirm(actor, at.enrolment(), at.post(), evidence));
    }

    /** @throws Problem NOT_FOUND; STALE; INVALID with what is wrong; CONFLICT where it has not been returned */
    public Uni<Enrolment> resubmit(Actor actor, Once once, Versioned seen, Mend mend) {
        return change(actor, once, seen, "RESUBMITTED", at -> mending.mend(actor, at.enrolment(), mend));
    }

    /** @throws Problem NOT_FOUND; STALE; CONFLICT where the agency has agreed already */
    public Uni<Enrolment> withdraw(Actor actor, Once once, Versioned seen, String reason) {
        return change(actor, once, seen, "WITHDRAWN", at -> {
            var enrolment = at.enrolment();
            var why = HireChecks.text(reason);
            var move = Move.of(enrolment, enrolment.with(enrolment.course().ended(null, why)), why, Act.WITHDRAW);
            return moves.go(actor, List.of(move))
                    .call(done -> effects.tell(CoverNews.Said.WITHDRAWN, done))
                    .call(() -> amendments(actor, enrolment, why))
                    .map(done -> done.get(0));
        });
    }

    /** With a hire goes what was declared about it. */
    private Uni<List<Enrolment>> amendments(Actor actor, Enrolment hire, String why) {
        return enrolments
                .amendments(List.of(hire.id()))
                .chain(found -> moves.go(
                        actor,
                        found.stream()
                                .map(one -> Move.of(one, one.with(one.course().ended(null, why)), why, Act.WITHDRAW))
                                .toList()));
    }

    private Uni<Enrolment> change(
            Actor actor, Once once, Versioned seen, String action, Function<Seen, Uni<Enrolment>> work) {
        return tx.once(actor, once, "enrolment-" + action, String.class, () -> find(actor, seen)
                        .chain(work::apply)
                        .call(done -> audit.record(
                                actor, "enrolment:" + done.id(), "ENROLMENT_" + action, Map.of("state", done.state())))
                        .map(Enrolment::id))
                .chain(id -> tx.read(actor, () -> enrolments.look(List.of(id)).map(found -> found.get(0))));
    }

    private Uni<Seen> find(Actor actor, Versioned seen) {
        return enrolments.byIds(List.of(seen.id())).chain(found -> {
            var enrolment = found.stream().findFirst().orElseThrow(Problem::notFound);
            return access.forDeclaring(actor, enrolment.place().id())
                    .invoke(() -> seen.require(enrolment))
                    .map(post -> new Seen(enrolment, post));
        });
    }

    private record Seen(Enrolment enrolment, OutletAccess.Post post) {}
}
