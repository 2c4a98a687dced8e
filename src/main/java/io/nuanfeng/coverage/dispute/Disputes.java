package io.nuanfeng.coverage.dispute;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.OwnDocument;
import io.nuanfeng.kernel.security.OwnDocuments;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Agencies;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Couriers object to what was, or was not, declared about them. Needs the real-name step (level L2). */
@ApplicationScoped
public class Disputes {

    static final int LONGEST_NOTE = 500;

    /** More than anybody has outlets; fewer than would bury one. */
    private static final int PER_DAY = 20;

    private static final OwnDocument UNKNOWN = new OwnDocument("", "", "", "");

    @Inject
    Transactions tx;

    @Inject
    DisputeRepository disputes;

    @Inject
    DisputeNews news;

    @Inject
    OwnDocuments documents;

    @Inject
    Leavers leavers;

    @Inject
    Outlets outlets;

    @Inject
    Agencies agencies;

    @Inject
    RateLimits limits;

    @Inject
    ShanghaiClock clock;

    /**
     * Opens a dispute, or finds the open one about the same. The outlet gets to know the courier's name.
     *
     * @throws Problem FORBIDDEN identity-needed before the real-name step; INVALID for a day to come; NOT_FOUND for an
     *     outlet that is none; TOO_MANY in a day
     */
    public Uni<Dispute> open(Actor actor, Once once, Objection objection) {
        check(actor, objection);
        return limits.take("dispute:" + actor.personKey(), Duration.ofDays(1), PER_DAY)
                .chain(() ->
                        tx.once(actor, once, "dispute", String.class, () -> outlets.find(actor, objection.outletId())
                                .chain(outlet -> disputes.open(actor.personKey(), outlet.key(), objection.kind())
                                        .chain(standing -> standing.isPresent()
                                                ? Uni.createFrom().item(standing.get())
                                                : insert(actor, objection, outlet)))))
                .chain(id -> mine(actor, id));
    }

    /** The actor's own, newest first; who has not given a number yet has none. */
    public Uni<DisputePage> mine(Actor actor, String after, int limit) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(DisputePage.of(List.of(), limit))
                : tx.read(actor, () -> disputes.mine(actor.personKey(), after, limit + 1))
                        .map(found -> DisputePage.of(found, limit));
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for what is not the actor's own */
    public Uni<Dispute> mine(Actor actor, String id) {
        return tx.read(actor, () -> disputes.find(id))
                .map(found -> found.filter(dispute -> !actor.personKey().isEmpty()
                                && dispute.worker().personKey().equals(actor.personKey()))
                        .orElseThrow(Problem::notFound));
    }

    /** Outlets from which the courier is said to be gone, the latest first: where "I never left" may be said. */
    public Uni<List<Left>> left(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.read(actor, () -> disputes.left(actor.personKey()));
    }

    private void check(Actor actor, Objection objection) {
        if (actor.personKey().isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "identity-needed");
        }
        if (objection.since() != null && objection.since().isAfter(clock.today())) {
            throw Problem.invalid(new Violation("since", "day-to-come"));
        }
        if (objection.note().length() > LONGEST_NOTE) {
            throw Problem.invalid(new Violation("note", "too-long"));
        }
    }

    private Uni<String> insert(Actor actor, Objection objection, Outlet outlet) {
        return documents.of(actor).chain(document -> agencies.of(actor, outlet.division())
                .map(agency -> agency.map(known -> new Opening.Office(known.name(), known.division()))
                        .orElse(new Opening.Office("", outlet.division())))
                .chain(agency -> leave(actor, objection, outlet)
                        .map(leave -> new Opening(
                                objection, outlet, actor.personKey(), document.orElse(UNKNOWN), agency, leave)))
                .chain(opening -> disputes.insert(opening, clock.today(), clock.now()))
                .call(() -> objection.kind() == DisputeKind.NEVER_LEFT
                        ? leavers.contest(actor.personKey(), outlet.id())
                        : Uni.createFrom().item(0))
                .call(id -> disputes.find(id).chain(opened -> news.opened(actor, opened.orElseThrow(), objection))));
    }

    private Uni<String> leave(Actor actor, Objection objection, Outlet outlet) {
        return objection.kind() == DisputeKind.NEVER_LEFT
                ? disputes.leave(actor.personKey(), outlet.key())
                : Uni.createFrom().item("");
    }
}
