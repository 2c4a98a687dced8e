package io.nuanfeng.coverage.handover;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;

/** What was decided about a person when outlets closed or changed hands, for the copy of everything. */
@ApplicationScoped
class HandoverRecords implements PersonalRecords {

    @Override
    public String part() {
        return "handovers";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : Sql.rows(
                                """
                                select outlet_name, change, decision, to_outlet_name, cast(opened_at as text)
                                from coverage.handover where person_key = ?1 order by opened_at, id
                                """,
                                actor.personKey())
                        .map(rows -> rows.stream()
                                .map(row -> Map.<String, Object>of(
                                        "outlet", row.get(0, String.class),
                                        "change", row.get(1, String.class),
                                        "decision", row.get(2, String.class),
                                        "toOutlet", row.get(3, String.class),
                                        "openedAt", row.get(4, String.class)))
                                .toList());
    }

    /** Names stand with the cover itself. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }
}
