package io.nuanfeng.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;

/** Keeps activities; row-level security shows each office its division's, each manager the own outlet's. */
@ApplicationScoped
class ActivityRepository {

    private static final String COLUMNS =
            """
            select id, version, kind, division, outlet_id, held_on, title, body, people, due_on, outcome, state, recorded_at
            from oversight.activity
            """;

    private static final String PAGE = COLUMNS
            + """
            where starts_with(division, ?1) and (?2 = '' or kind = ?2) and (?3 = '' or state = ?3)
              and (?4 = '' or (recorded_at, id) < (select c.recorded_at, c.id from oversight.activity c where c.id = ?4))
            order by recorded_at desc, id desc limit ?5
            """;

    private static final String INSERT =
            """
            insert into oversight.activity (id, version, kind, division, outlet_id, outlet_key, liable_uscc, held_on, title,
                body, people, consent, due_on, outcome, state, recorded_by, recorded_at)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(nullif(?10, '') as integer), ?11,
                cast(nullif(?12, '') as date), '', ?13, ?14, ?15)
            """;

    private static final String SETTLE =
            """
            update oversight.activity set outcome = ?3, state = 'DONE', version = version + 1
            where id = ?1 and version = ?2
            """;

    @Inject
    ShanghaiClock clock;

    Uni<Void> insert(Actor actor, String id, ActivityReport report, Outlet outlet) {
        return Sql.update(
                        INSERT,
                        id,
                        report.kind().name(),
                        report.division(),
                        report.outletId(),
                        outlet == null ? "" : outlet.key(),
                        outlet == null ? "" : outlet.liableUnit().uscc(),
                        report.heldOn(),
                        report.title(),
                        report.text(),
                        Objects.toString(report.people(), ""),
                        report.consent(),
                        Objects.toString(report.dueOn(), ""),
                        report.kind().isOpen() ? "OPEN" : "DONE",
                        actor.accountId(),
                        clock.now())
                .replaceWithVoid();
    }

    Uni<List<Activity>> page(ActivityQuery query, int limit) {
        return Sql.rows(PAGE, query.division(), query.kind(), query.state(), query.after(), limit)
                .map(rows -> rows.stream().map(ActivityRepository::activity).toList());
    }

    /** Null where there is none, or none that the actor may see. */
    Uni<Activity> find(String id) {
        return Sql.row(COLUMNS + "where id = ?1", id).map(row -> row == null ? null : activity(row));
    }

    /** @return whether the version was still that one */
    Uni<Boolean> settle(String id, int version, String outcome) {
        return Sql.update(SETTLE, id, version, outcome).map(rows -> rows == 1);
    }

    private static Activity activity(Tuple row) {
        return new Activity(
                row.get(0, String.class),
                row.get(1, Integer.class),
                ActivityKind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, Integer.class),
                row.get(9, LocalDate.class),
                row.get(10, String.class),
                row.get(11, String.class).equals("DONE"),
                Sql.instant(row, 12));
    }
}
