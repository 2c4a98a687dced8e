package io.nuanfeng.kernel.audit;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Who looked at me: every reading of personal data by staff, shown to the person. Joins the running transaction. */
@ApplicationScoped
public class ReadLog {

    private static final String INSERT =
            """
            insert into kernel.read_record (id, at, person_key, account, roles, scopes, what, purpose)
            select r.id, ?2, r.person_key, ?3, ?4, ?5, ?6, ?7
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r (id text, person_key text)
            """;

    @Inject
    ShanghaiClock clock;

    /**
     * @param personKeys whose data were read
     * @param what code of the data, such as {@code COVERAGE}
     * @param purpose as the reader stated it
     */
    public Uni<Void> record(Actor actor, Collection<String> personKeys, String what, String purpose) {
        if (personKeys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = new JsonArray();
        personKeys.forEach(
                key -> rows.add(new JsonObject().put("id", Ids.next()).put("person_key", key)));
        return Sql.update(
                        INSERT,
                        rows.encode(),
                        clock.now(),
                        actor.accountId(),
                        actor.roleSetting(),
                        actor.scopeSetting(),
                        what,
                        purpose)
                .replaceWithVoid();
    }

    /** The latest readings of a person's data, newest first; others than the person see none. */
    public Uni<List<ReadRecord>> of(String personKey, int limit) {
        return Sql.rows(
                        """
                        select at, roles, scopes, what, purpose from kernel.read_record
                        where person_key = ?1 order by at desc limit ?2
                        """,
                        personKey,
                        limit)
                .map(rows -> rows.stream().map(ReadLog::read).toList());
    }

    private static ReadRecord read(Tuple row) {
        return new ReadRecord(
                Sql.instant(row, 0),
                list(row.get(1, String.class)),
                list(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class));
    }

    private static List<String> list(String setting) {
        return setting.isEmpty() ? List.of() : List.of(setting.split(","));
    }
}
