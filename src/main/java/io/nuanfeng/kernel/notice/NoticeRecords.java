package io.nuanfeng.kernel.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** What a person was told, for the copy of everything. */
@ApplicationScoped
class NoticeRecords implements PersonalRecords {

    private static final int ALL = 10_000;

    @Inject
    NoticeTable table;

    @Override
    public String part() {
        return "notices";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : table.page(actor.personKey(), "", ALL)
                        .map(told -> told.stream().map(NoticeRecords::plain).toList());
    }

    /** An inbox knows no names. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static Map<String, Object> plain(Told told) {
        var record = new HashMap<String, Object>(told.facts());
        record.put("kind", told.kind());
        record.put("toldAt", told.toldAt().toString());
        if (told.isRead()) {
            record.put("readAt", told.readAt().toString());
        }
        return record;
    }
}
