package io.nuanfeng.coverage.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;

/** Disputes with their people opened. Row-level security shows each actor what they may see. */
@ApplicationScoped
class DisputeRepository {

    /** Forty bits, to be read out on the telephone; it opens nothing. */
    private static final int REFERENCE = 8;

    private static final String COLUMNS =
            """
            d.id, d.version, d.reference, d.kind, d.state, d.verdict, d.person_key, d.name_sealed, d.id_number_sealed,
            d.outlet_id, d.outlet_key, d.outlet_name, d.division, d.agency, d.leave_id, d.since, d.held_since, d.late,
            d.opened_at
            """;

    private static final String SELECT = "select " + COLUMNS + " from coverage.dispute d ";

    private static final String QUEUE = SELECT
            + """
            where (?1 = '' or d.state = ?1) and starts_with(d.division, ?2)
              and (?3 = '' or (d.held_since, d.id) > (select c.held_since, c.id from coverage.dispute c where c.id = ?3))
            order by d.held_since, d.id limit ?4
            """;

    private static final String MINE = SELECT
            + """
            where d.person_key = ?1
              and (?2 = '' or (d.opened_at, d.id) < (select c.opened_at, c.id from coverage.dispute c where c.id = ?2))
            order by d.opened_at desc, d.id desc limit ?3
            """;

    private static final String LATE = SELECT
            + """
            where d.state = ?1 and d.held_since <= ?2 and not d.late order by d.held_since, d.id limit ?3
            for update skip locked
            """;

    private static final String LEFT =
            """
            select outlet_id, outlet_name, max(left_on) from (
                select outlet_id, outlet_name, left_on from coverage.enrolment
                where person_key = ?1 and kind = 'LEAVE' and state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'EFFECTIVE')
                union all
                select outlet_id, outlet_name, valid_until from coverage.cover
                where person_key = ?1 and known_until is null and state = 'ENDED') gone
            where outlet_id <> '' group by outlet_id, outlet_name order by 3 desc, 1 limit 5
            """;

    private static final String INSERT =
            """
            insert into coverage.dispute (id, reference, kind, state, person_key, name_sealed, id_number_sealed,
                outlet_key, outlet_id, outlet_name, division, liable_uscc, agency, agency_division, leave_id, since,
                held_since, opened_at)
            values (?1, ?2, ?3, 'WITH_OUTLET', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
                cast(nullif(?15, '') as date), ?16, ?17)
            """;

    private static final String STEPS =
            """
            select dispute_id, step, act, by_whom, verdict, note_sealed, at from coverage.dispute_step
            where dispute_id in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
            order by dispute_id, step
            """;

    @Inject
    DisputeRows rows;

    /** @return the new id */
    Uni<String> insert(Opening opening, LocalDate today, Instant now) {
        var id = Ids.next();
        var objection = opening.objection();
        var outlet = opening.outlet();
        return Sql.update(
                        INSERT,
                        id,
                        Ids.readable(REFERENCE),
                        objection.kind().name(),
                        opening.personKey(),
                        rows.sealed("name", id, opening.document().name()),
                        rows.sealed("id_number", id, opening.document().idNumber()),
                        outlet.key(),
                        outlet.id(),
                        outlet.name(),
                        outlet.division(),
                        outlet.liableUnit().uscc(),
                        opening.agency().name(),
                        opening.agency().division(),
                        opening.leaveId(),
                        objection.since() == null ? "" : objection.since().toString(),
                        today,
                        now)
                .replaceWith(id);
    }

    Uni<Integer> add(String disputeId, DisputeStep step, String account) {
        return Sql.update(
                """
                insert into coverage.dispute_step (dispute_id, step, act, by_whom, verdict, note_sealed, account_id, at)
                select ?1, count(*) + 1, ?2, ?3, ?4, ?5, ?6, ?7 from coverage.dispute_step where dispute_id = ?1
                """,
                disputeId,
                step.act().name(),
                step.by().name(),
                step.verdict() == null ? "" : step.verdict().name(),
                rows.sealed("note", disputeId, step.note()),
                account,
                step.at());
    }

    /** @return false when somebody else changed it meanwhile */
    Uni<Boolean> move(Dispute from, DisputeState to, Verdict verdict, LocalDate heldSince) {
        return Sql.update(
                        """
                        update coverage.dispute set version = version + 1, state = ?3, verdict = ?4, held_since = ?5,
                               late = false
                        where id = ?1 and version = ?2
                        """,
                        from.id(),
                        from.version(),
                        to.name(),
                        to == DisputeState.SETTLED ? verdict.name() : "",
                        heldSince)
                .map(touched -> touched == 1);
    }

    Uni<Boolean> markLate(String id) {
        return Sql.update("update coverage.dispute set late = true, version = version + 1 where id = ?1", id)
                .map(touched -> touched == 1);
    }

    Uni<Optional<Dispute>> find(String id) {
        return Sql.rows(SELECT + " where d.id = ?1", id).chain(this::opened).map(found -> found.stream()
                .findFirst());
    }

    Uni<Optional<String>> open(String personKey, String outletKey, DisputeKind kind) {
        return Sql.row(
                        """
                        select id from coverage.dispute
                        where person_key = ?1 and outlet_key = ?2 and kind = ?3 and state <> 'SETTLED'
                        """,
                        personKey,
                        outletKey,
                        kind.name())
                .map(row -> Optional.ofNullable(row).map(found -> found.get(0, String.class)));
    }

    Uni<List<Dispute>> mine(String personKey, String after, int limit) {
        return Sql.rows(MINE, personKey, after, limit).chain(this::opened);
    }

    Uni<List<Dispute>> queue(DisputeQuery query, String stem) {
        var state = query.state() == null ? "" : query.state().name();
        return Sql.rows(QUEUE, state, stem, query.after(), query.limit() + 1).chain(this::opened);
    }

    Uni<List<Dispute>> late(DisputeState state, LocalDate since, int limit) {
        return Sql.rows(LATE, state.name(), since, limit).chain(this::opened);
    }

    Uni<Long> count(DisputeState state) {
        return Sql.row("select count(*) from coverage.dispute where state = ?1", state.name())
                .map(row -> row.get(0, Long.class));
    }

    /** Declared leaves and ended covers of a person, the latest first. */
    Uni<List<Left>> left(String personKey) {
        return Sql.rows(LEFT, personKey).map(found -> found.stream()
                .map(row -> new Left(row.get(0, String.class), row.get(1, String.class), row.get(2, LocalDate.class)))
                .toList());
    }

    /** The newest declared leave of the person at the outlet; empty where there is none. */
    Uni<String> leave(String personKey, String outletKey) {
        return Sql.row(
                        """
                        select id from coverage.enrolment
                        where person_key = ?1 and outlet_key = ?2 and kind = 'LEAVE' order by declared_at desc limit 1
                        """,
                        personKey,
                        outletKey)
                .map(row -> row == null ? "" : row.get(0, String.class));
    }

    private Uni<List<Dispute>> opened(List<Tuple> found) {
        return steps(found.stream().map(row -> row.get(0, String.class)).toList())
                .map(steps -> found.stream()
                        .map(row -> rows.dispute(row, steps.getOrDefault(row.get(0, String.class), List.of())))
                        .toList());
    }

    private Uni<Map<String, List<DisputeStep>>> steps(Collection<String> ids) {
        return Sql.rows(STEPS, new JsonArray(List.copyOf(ids)).encode()).map(found -> found.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class), Collectors.mapping(rows::step, Collectors.toList()))));
    }
}
