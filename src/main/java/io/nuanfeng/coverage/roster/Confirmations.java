package io.nuanfeng.coverage.roster;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** A second person of the outlet agrees to several declarations with one act. */
@ApplicationScoped
public class Confirmations {

    /** As many as one transaction takes in about a second. */
    private static final int AT_ONCE = 250;

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Confirming confirming;

    @Inject
    AuditTrail audit;

    /**
     * Those named. Done twice, the second time finds nothing to do.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<Count> those(Actor actor, String outletId, List<String> ids) {
        return tx.write(actor, () -> access.forDeclaring(actor, outletId).chain(post -> enrolments
                .byIds(ids)
                .map(found -> found.stream()
                        .filter(one -> one.place().key().equals(post.placement().key()))
                        .toList())
                .chain(drafts -> confirm(actor, post, drafts))));
    }

    /** All that a file declared, in several transactions: breaking off loses nothing. */
    public Uni<Count> ofFile(Actor actor, String outletId, String jobId) {
        return tx.write(actor, () -> access.forDeclaring(actor, outletId).chain(post -> enrolments
                        .draftsOfJob(jobId, post.placement().key(), AT_ONCE)
                        .chain(drafts -> confirm(actor, post, drafts))
                        .chain(part -> enrolments
                                .countDrafts(jobId, post.placement().key())
                                .map(left -> new Count(part.confirmed(), left)))))
                .chain(part -> part.confirmed() == 0
                        ? Uni.createFrom().item(part)
                        : ofFile(actor, outletId, jobId)
                                .map(rest -> new Count(part.confirmed() + rest.confirmed(), rest.left())));
    }

    private Uni<Count> confirm(Actor actor, OutletAccess.Post post, List<Enrolment> drafts) {
        return confirming
                .confirmAll(actor, drafts, post)
                .call(done -> audit.record(
                        actor,
                        "outlet:" + post.placement().id(),
                        "DECLARATIONS_CONFIRMED",
                        Map.of("people", done.size())))
                .map(done -> new Count(done.size(), drafts.size() - done.size()));
    }

    /** @param left those that still lack something, or that the actor declared */
    public record Count(int confirmed, int left) {}
}
