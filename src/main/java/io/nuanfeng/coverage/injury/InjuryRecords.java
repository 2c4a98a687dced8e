package io.nuanfeng.coverage.injury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** The accidents a person recorded, for the copy of everything. */
@ApplicationScoped
class InjuryRecords implements PersonalRecords {

    private static final int ALL = 10_000;

    @Inject
    InjuryRepository injuries;

    @Override
    public String part() {
        return "injuries";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return injuries.newest("", ALL).map(rows -> rows.stream()
                .filter(row -> isOwn(actor, row))
                .map(InjuryRecords::plain)
                .toList());
    }

    /** Names here are somebody's own words. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static boolean isOwn(Actor actor, InjuryRow row) {
        return row.account().equals(actor.accountId())
                || !row.personKey().isEmpty() && row.personKey().equals(actor.personKey());
    }

    private static Map<String, Object> plain(InjuryRow row) {
        var record = new HashMap<String, Object>();
        record.put("reference", row.reference());
        record.put("happenedAt", row.accident().happenedAt().toString());
        record.put("outlet", row.site().name());
        record.put("place", row.accident().place().name());
        record.put("what", row.accident().what());
        record.put("teller", row.accident().teller().name());
        record.put("victim", row.accident().victim());
        record.put("liable", row.found().name());
        record.put("recordedAt", row.recordedAt().toString());
        return record;
    }
}
