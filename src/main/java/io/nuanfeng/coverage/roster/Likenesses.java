package io.nuanfeng.coverage.roster;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** People who may be one under two numbers: an official looks and says. Nothing is merged by itself. */
@ApplicationScoped
public class Likenesses {

    private static final String COLUMNS =
            "select id, version, basis, found_at, verdict, enrolment_id, other_id from coverage.likeness ";
    private static final String PAGE =
            COLUMNS + "where verdict = '' and (found_at, id) > (?1, ?2) order by found_at, id limit ?3";
    private static final String DECIDE =
            """
            update coverage.likeness set verdict = ?3, decided_by = ?4, decided_at = ?5, version = version + 1
            where id = ?1 and version = ?2
            """;

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** The undecided ones that the actor may see, the oldest first. */
    public Uni<Found> page(Actor actor, PageMark after, int limit) {
        return tx.read(actor, () -> Sql.rows(PAGE, after.at(), after.id(), limit + 1)
                .chain(rows -> with(rows.stream().limit(limit).toList()).map(items -> found(items, rows, limit))));
    }

    /** @throws Problem NOT_FOUND; STALE */
    public Uni<Likeness> decide(Actor actor, Once once, Versioned seen, Likeness.Verdict verdict) {
        return tx.once(actor, once, "decide-likeness", String.class, () -> one(seen.id())
                        .invoke(found -> {
                            if (found.version() != seen.version()) {
                                throw Problem.of(Problem.Kind.STALE, "stale");
                            }
                        })
                        .chain(() -> Sql.update(
                                DECIDE, seen.id(), seen.version(), verdict.name(), actor.accountId(), clock.now()))
                        .invoke(changed -> {
                            if (changed == 0) {
                                throw Problem.of(Problem.Kind.STALE, "stale");
                            }
                        })
                        .chain(() -> audit.record(
                                actor, "likeness:" + seen.id(), "LIKENESS_DECIDED", Map.of("verdict", verdict)))
                        .replaceWith(seen.id()))
                .chain(id -> tx.read(actor, () -> one(id)));
    }

    private Uni<Likeness> one(String id) {
        return Sql.rows(COLUMNS + "where id = ?1", id)
                .chain(this::with)
                .map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
    }

    private Uni<List<Likeness>> with(List<Tuple> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.of(row.get(5, String.class), row.get(6, String.class)))
                .distinct()
                .toList();
        return enrolments.look(ids).map(found -> {
            var byId = found.stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
            return rows.stream().map(row -> likeness(row, byId)).toList();
        });
    }

    private static Likeness likeness(Tuple row, Map<String, Enrolment> byId) {
        var verdict = row.get(4, String.class);
        return new Likeness(
                row.get(0, String.class),
                row.get(1, Integer.class),
                Likeness.Basis.valueOf(row.get(2, String.class)),
                Sql.instant(row, 3),
                verdict.isEmpty() ? null : Likeness.Verdict.valueOf(verdict),
                byId.get(row.get(5, String.class)),
                byId.get(row.get(6, String.class)));
    }

    private static Found found(List<Likeness> items, List<Tuple> rows, int limit) {
        if (rows.size() <= limit) {
            return new Found(items, "");
        }
        var last = items.get(limit - 1);
        return new Found(items, new PageMark(last.foundAt(), last.id()).toString());
    }

    /** @param next cursor of the next page; empty on the last */
    public record Found(List<Likeness> items, String next) {}
}
