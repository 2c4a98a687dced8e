package io.nuanfeng.coverage.entry;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** What a person handed to outlets of themselves, for the copy of everything. */
@ApplicationScoped
class EntryRecords implements PersonalRecords {

    @Inject
    EntryRepository entries;

    @Override
    public String part() {
        return "selfEntries";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : entries.of(actor.personKey())
                        .map(found -> found.stream().map(EntryRecords::plain).toList());
    }

    /** Names here are the person's own words. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static Map<String, Object> plain(SelfEntry entry) {
        return Map.of(
                "outlet", entry.outletName(),
                "state", entry.state().name(),
                "name", entry.worker().name(),
                "idNumber", entry.worker().idNumber(),
                "phone", entry.worker().phone(),
                "hiredOn", entry.hiredOn().toString(),
                "enteredAt", entry.enteredAt().toString());
    }
}
