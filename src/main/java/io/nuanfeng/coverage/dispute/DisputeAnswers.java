package io.nuanfeng.coverage.dispute;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Outlets answer couriers' disputes, then agencies; who lets the days pass is written down as silent. */
@ApplicationScoped
public class DisputeAnswers {

    /** How many the timer passes on in one transaction. */
    public static final int BATCH = 100;

    private static final String WHAT = "DISPUTE";
    private static final Actor TIMER = Actor.system("disputes");

    @Inject
    Transactions tx;

    @Inject
    DisputeRepository disputes;

    @Inject
    DisputeTerms terms;

    @Inject
    DisputeNews news;

    @Inject
    Leavers leavers;

    @Inject
    ReadLog readLog;

    @Inject
    ShanghaiClock clock;

    /** Those of the outlets and places the actor answers for, the longest held first. Looking is recorded. */
    public Uni<DisputePage> queue(Actor actor, DisputeQuery query) {
        var stem =
                DivisionCode.parse(query.division()).map(DivisionCode::prefix).orElse(query.division());
        return tx.write(actor, () -> disputes.queue(query, stem)
                .map(found -> DisputePage.of(found, query.limit()))
                .call(page -> seen(actor, page.items())));
    }

    /** How many wait for the actor's answer. */
    public Uni<Long> waiting(Actor actor, DisputeState state) {
        return tx.read(actor, () -> disputes.count(state));
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for what the actor does not answer for */
    public Uni<Dispute> find(Actor actor, String id) {
        return tx.write(actor, () -> found(id).call(dispute -> seen(actor, List.of(dispute))));
    }

    /**
     * The outlet's answer, then the agency's.
     *
     * @throws Problem NOT_FOUND; CONFLICT where it is another's turn or settled; STALE when it changed meanwhile
     */
    public Uni<Dispute> answer(Actor actor, Once once, Reply reply) {
        if (reply.note().length() > Disputes.LONGEST_NOTE) {
            throw Problem.invalid(new Violation("note", "too-long"));
        }
        return tx.once(actor, once, "dispute-answer", String.class, () -> found(reply.id())
                        .call(dispute -> take(actor, dispute, reply))
                        .map(Dispute::id))
                .chain(id -> tx.read(actor, () -> found(id)));
    }

    /** Passes on what outlets left unanswered, and marks what agencies did; gives how many, at most {@link #BATCH}. */
    public Uni<Integer> passOn() {
        return tx.write(TIMER, () -> late(DisputeState.WITH_OUTLET)
                .chain(outlets -> late(DisputeState.WITH_AGENCY).map(agencies -> Math.max(outlets, agencies))));
    }

    private Uni<Integer> late(DisputeState state) {
        return disputes.late(state, terms.lateSince(state, clock.today()), BATCH)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::silent)
                        .collect()
                        .asList()
                        .map(List::size));
    }

    private Uni<Void> silent(Dispute dispute) {
        var by = DisputeRules.holder(dispute.state());
        var moved = by == DisputeStep.By.OUTLET
                ? disputes.move(dispute, DisputeState.WITH_AGENCY, null, clock.today())
                : disputes.markLate(dispute.id());
        return moved.chain(() -> found(dispute.id())).chain(after -> news.silent(TIMER, after, by));
    }

    private Uni<Void> take(Actor actor, Dispute dispute, Reply reply) {
        if (reply.version() != 0 && reply.version() != dispute.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        if (dispute.isSettled() || !mayAnswer(actor, dispute.state())) {
            throw Problem.of(Problem.Kind.CONFLICT, "conflict");
        }
        return disputes.move(
                        dispute,
                        DisputeRules.answered(dispute.state(), reply.verdict()),
                        reply.verdict(),
                        clock.today())
                .invoke(moved -> {
                    if (!moved) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .chain(() -> found(dispute.id()))
                .call(after -> after.isNeverLeft() && after.verdict() == Verdict.DISAGREE
                        ? leavers.settle(
                                after.worker().personKey(), after.outlet().id())
                        : Uni.createFrom().item(0))
                .chain(after -> news.answered(actor, after, DisputeRules.holder(dispute.state()), reply));
    }

    private static boolean mayAnswer(Actor actor, DisputeState state) {
        return state == DisputeState.WITH_OUTLET
                ? actor.has(Role.OUTLET_MANAGER) || actor.has(Role.ENTERPRISE_MANAGER)
                : actor.has(Role.INSURANCE_OFFICER);
    }

    private Uni<Dispute> found(String id) {
        return disputes.find(id).map(found -> found.orElseThrow(Problem::notFound));
    }

    private Uni<Void> seen(Actor actor, Collection<Dispute> shown) {
        var people = shown.stream()
                .map(dispute -> dispute.worker().personKey())
                .distinct()
                .toList();
        return readLog.record(actor, people, WHAT, "处理本人提出的参保异议");
    }
}
