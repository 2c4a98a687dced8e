package io.nuanfeng.coverage.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** A person's own disputes, step by step, for the copy of everything. */
@ApplicationScoped
class DisputeRecords implements PersonalRecords {

    private static final int ALL = 10_000;

    @Inject
    DisputeRepository disputes;

    @Override
    public String part() {
        return "disputes";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : disputes.mine(actor.personKey(), "", ALL)
                        .map(found -> found.stream().map(DisputeRecords::plain).toList());
    }

    /** Names here are the person's own words. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static Map<String, Object> plain(Dispute dispute) {
        var record = new HashMap<String, Object>();
        record.put("reference", dispute.reference());
        record.put("kind", dispute.kind().name());
        record.put("state", dispute.state().name());
        record.put("outlet", dispute.outlet().name());
        record.put("name", dispute.worker().name());
        record.put("idNumber", dispute.worker().idNumber());
        record.put("openedAt", dispute.openedAt().toString());
        record.put("steps", dispute.steps().stream().map(DisputeRecords::plain).toList());
        return record;
    }

    private static Map<String, String> plain(DisputeStep step) {
        return Map.of(
                "act", step.act().name(),
                "by", step.by().name(),
                "verdict", step.verdict() == null ? "" : step.verdict().name(),
                "note", step.note(),
                "at", step.at().toString());
    }
}
