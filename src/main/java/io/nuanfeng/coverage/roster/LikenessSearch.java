package io.nuanfeng.coverage.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Looks for people who were declared before under another number, and puts what it finds into the queue. */
@ApplicationScoped
class LikenessSearch {

    private static final Actor PORTAL = Actor.system("enrolments");
    private static final int MOST = 500;

    private static final String ALIKE =
            """
            select n.id, o.id, bool_or(how = 'PHONE'), bool_or(how = 'TAIL')
            from coverage.enrolment n
            cross join lateral (
                select p.id, 'PHONE' as how from coverage.enrolment p
                where p.phone_likeness = n.phone_likeness and p.phone_likeness <> '' and p.kind = 'HIRE'
                  and p.person_key <> n.person_key and p.state <> 'ENDED'
                union all
                select t.id, 'TAIL' as how from coverage.enrolment t
                where t.tail_likeness = n.tail_likeness and t.tail_likeness <> '' and t.kind = 'HIRE'
                  and t.person_key <> n.person_key and t.state <> 'ENDED') as o
            where n.id in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
            group by n.id, o.id limit ?2
            """;

    private static final String KEEP =
            """
            insert into coverage.likeness (id, enrolment_id, other_id, basis, found_at)
            select r.id, r.enrolment, r.other, r.basis, ?2
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(
                id text, enrolment text, other text, basis text)
            on conflict do nothing
            """;

    @Inject
    Transactions tx;

    @Inject
    ShanghaiClock clock;

    Uni<Void> search(Collection<Enrolment> fresh) {
        var ids = fresh.stream()
                .filter(Enrolment::isHire)
                .map(Enrolment::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.write(PORTAL, () -> Sql.rows(ALIKE, EnrolmentRepository.array(ids), MOST)
                .map(rows -> rows.stream().map(LikenessSearch::pair).distinct().toList())
                .chain(pairs -> pairs.isEmpty() ? Uni.createFrom().item(0) : Sql.update(KEEP, rows(pairs), clock.now()))
                .replaceWithVoid());
    }

    /** Two that came together find each other: one pair. */
    private static Pair pair(Tuple row) {
        var both = List.of(row.get(0, String.class), row.get(1, String.class)).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        var phone = row.get(2, Boolean.class);
        var basis = phone && row.get(3, Boolean.class)
                ? Likeness.Basis.BOTH
                : phone ? Likeness.Basis.PHONE : Likeness.Basis.TAIL;
        return new Pair(both.get(0), both.get(1), basis);
    }

    private static String rows(List<Pair> pairs) {
        var rows = new JsonArray();
        pairs.forEach(pair -> rows.add(new JsonObject()
                .put("id", Ids.next())
                .put("enrolment", pair.one())
                .put("other", pair.other())
                .put("basis", pair.basis().name())));
        return rows.encode();
    }

    private record Pair(String one, String other, Likeness.Basis basis) {}
}
