package io.nuanfeng.kernel.notice;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The inboxes' statements. Row-level security shows each person their own. */
@ApplicationScoped
class NoticeTable {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    /** Starts after the notice named; one that is not there, or not one's own, has nothing after it. */
    private static final String PAGE =
            """
            select id, kind, facts_sealed, link, told_at, read_at from kernel.notice
            where person_key = ?1
              and (?2 = '' or (told_at, id) < (select c.told_at, c.id from kernel.notice c where c.id = ?2))
            order by told_at desc, id desc limit ?3
            """;

    @Inject
    Sealer sealer;

    @Inject
    ObjectMapper json;

    @Inject
    ShanghaiClock clock;

    Uni<Integer> insert(Notice notice) {
        var id = Ids.next();
        return Sql.update(
                "insert into kernel.notice (id, person_key, kind, facts_sealed, link, told_at) values (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                notice.personKey(),
                notice.kind(),
                sealer.seal(place(id), write(notice.facts())),
                notice.link(),
                clock.now());
    }

    Uni<List<Told>> page(String personKey, String after, int limit) {
        return Sql.rows(PAGE, personKey, after, limit)
                .map(rows -> rows.stream().map(this::told).toList());
    }

    Uni<Long> unread(String personKey) {
        return Sql.row("select count(*) from kernel.notice where person_key = ?1 and read_at is null", personKey)
                .map(row -> row.get(0, Long.class));
    }

    /** @return whether there is such a notice of the person's */
    Uni<Boolean> read(String personKey, String id) {
        return Sql.update(
                        """
                        update kernel.notice set read_at = coalesce(read_at, ?3) where person_key = ?1 and id = ?2
                        """,
                        personKey,
                        id,
                        clock.now())
                .map(rows -> rows == 1);
    }

    Uni<Integer> readAll(String personKey) {
        return Sql.update(
                "update kernel.notice set read_at = ?2 where person_key = ?1 and read_at is null",
                personKey,
                clock.now());
    }

    private Told told(Tuple row) {
        var id = row.get(0, String.class);
        return new Told(
                id,
                row.get(1, String.class),
                open(sealer.open(place(id), row.get(2, byte[].class))),
                row.get(3, String.class),
                Sql.instant(row, 4),
                Sql.instant(row, 5));
    }

    private String write(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Facts are plain texts", impossible);
        }
    }

    private Map<String, String> open(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The facts of a notice cannot be read", broken);
        }
    }

    private static Place place(String id) {
        return new Place("kernel.notice", "facts", id);
    }
}
