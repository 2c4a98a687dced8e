package io.nuanfeng.coverage.dispute;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.notice.Notice;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Writes down each step of a dispute and tells the courier, in the transaction of the step. */
@ApplicationScoped
class DisputeNews {

    @Inject
    DisputeRepository disputes;

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    ShanghaiClock clock;

    Uni<Void> opened(Actor actor, Dispute dispute, Objection objection) {
        var step = new DisputeStep(DisputeStep.Act.OPENED, DisputeStep.By.WORKER, null, objection.note(), clock.now());
        return write(actor, dispute, step, "DISPUTE_OPENED");
    }

    /** @param dispute as it stands after the answer */
    Uni<Void> answered(Actor actor, Dispute dispute, DisputeStep.By by, Reply reply) {
        var step = new DisputeStep(DisputeStep.Act.ANSWERED, by, reply.verdict(), reply.note(), clock.now());
        var kind = by == DisputeStep.By.OUTLET ? "DISPUTE_ANSWERED" : "DISPUTE_SETTLED";
        return write(actor, dispute, step, kind);
    }

    /** @param dispute as it stands after the days have passed */
    Uni<Void> silent(Actor actor, Dispute dispute, DisputeStep.By by) {
        var step = new DisputeStep(DisputeStep.Act.SILENT, by, null, "", clock.now());
        var kind = by == DisputeStep.By.OUTLET ? "DISPUTE_ESCALATED" : "DISPUTE_LATE";
        return write(actor, dispute, step, kind);
    }

    private Uni<Void> write(Actor actor, Dispute dispute, DisputeStep step, String kind) {
        var answer = step.verdict() == null ? "" : step.verdict().name();
        var due = dispute.dueOn() == null ? "" : dispute.dueOn().toString();
        return disputes.add(dispute.id(), step, actor.accountId())
                .chain(() -> audit.record(
                        actor,
                        "dispute:" + dispute.id(),
                        "DISPUTE_" + step.act(),
                        Map.of("by", step.by().name(), "answer", answer)))
                .chain(() -> notices.tell(new Notice(
                        dispute.worker().personKey(),
                        kind,
                        Map.of(
                                "outlet", dispute.outlet().name(),
                                "agency", dispute.agency(),
                                "reference", dispute.reference(),
                                "due", due,
                                "answer", answer),
                        "/coverage/disputes/" + dispute.id())));
    }
}
