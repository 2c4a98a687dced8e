package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;

import io.nuanfeng.kernel.db.Sql;

/** The table of declarations: many rows a statement, sent as JSON. Row-level security decides what the actor sees. */
@ApplicationScoped
class EnrolmentRepository {

    private static final String GIVEN =
            """
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(
                id text, version integer, kind text, amends text, state text, person_key text, name text, number text,
                phone text, id_type text, phone_likeness text, tail_likeness text, outlet_key text, outlet_id text,
                outlet_name text, division text, route text, insurer_name text, insurer_uscc text, agency_division text,
                job text, engagement text, contract text, contract_on date, dispatch_name text, dispatch_permit text,
                dispatch_until date, hired_on date, fully_insured boolean, note text, evidence text, left_on date,
                cause text, contested_at timestamptz, check_needed text, cover_from date, cover_until date, reason text,
                job_id text, declared_by text, declared_at timestamptz, checked_by text, decided_by text,
                decided_at timestamptz, changed_at timestamptz)
            """;

    private static final String INSERT =
            """
            insert into coverage.enrolment (id, version, kind, amends, state, person_key, name_sealed, id_number_sealed,
                phone_sealed, id_type, phone_likeness, tail_likeness, outlet_key, outlet_id, outlet_name, division, route,
                liable_name, liable_uscc, insurer_name, insurer_uscc, agency_division, job, engagement, contract,
                contract_on, dispatch_name, dispatch_permit, dispatch_until, hired_on, fully_insured, note, evidence,
                left_on, cause, contested_at, check_needed, cover_from, cover_until, reason, job_id, declared_by,
                declared_at, checked_by, decided_by, decided_at, changed_at)
            select id, version, kind, amends, state, person_key, decode(name, 'base64'), decode(number, 'base64'),
                decode(phone, 'base64'), id_type, phone_likeness, tail_likeness, outlet_key, outlet_id, outlet_name,
                division, route, insurer_name, insurer_uscc, insurer_name, insurer_uscc, agency_division, job, engagement,
                contract, contract_on, dispatch_name, dispatch_permit, dispatch_until, hired_on, fully_insured, note,
                evidence, left_on, cause, contested_at, check_needed, cover_from, cover_until, reason, job_id,
                declared_by, declared_at, checked_by, decided_by, decided_at, changed_at
            """
                    + GIVEN
                    + " on conflict do nothing returning id";

    /** Rows whose version is no longer the one read stay as they are. */
    private static final String UPDATE =
            """
            update coverage.enrolment e set version = e.version + 1, state = r.state, person_key = r.person_key,
                name_sealed = decode(r.name, 'base64'), id_number_sealed = decode(r.number, 'base64'),
                phone_sealed = decode(r.phone, 'base64'), id_type = r.id_type, phone_likeness = r.phone_likeness,
                tail_likeness = r.tail_likeness, outlet_name = r.outlet_name, route = r.route,
                liable_name = r.insurer_name, liable_uscc = r.insurer_uscc, insurer_name = r.insurer_name,
                insurer_uscc = r.insurer_uscc, agency_division = r.agency_division, job = r.job,
                engagement = r.engagement, contract = r.contract, contract_on = r.contract_on,
                dispatch_name = r.dispatch_name, dispatch_permit = r.dispatch_permit, dispatch_until = r.dispatch_until,
                hired_on = r.hired_on, fully_insured = r.fully_insured, note = r.note, evidence = r.evidence,
                left_on = r.left_on, cause = r.cause, contested_at = r.contested_at, check_needed = r.check_needed,
                cover_from = r.cover_from, cover_until = r.cover_until, reason = r.reason, declared_by = r.declared_by,
                declared_at = r.declared_at, checked_by = r.checked_by, decided_by = r.decided_by,
                decided_at = r.decided_at, changed_at = r.changed_at
            """
                    + GIVEN
                    + " where e.id = r.id and e.version = r.version returning e.id";

    private static final String STEPS =
            """
            insert into coverage.enrolment_step (enrolment_id, step, act, from_state, to_state, reason, account_id, at)
            select r.id, r.step + (select count(*) from coverage.enrolment_step s where s.enrolment_id = r.id),
                   r.act, r."from", r."to", r.reason, ?2, ?3
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(
                id text, step integer, act text, "from" text, "to" text, reason text)
            """;

    private static final String SELECT = "select " + EnrolmentReader.COLUMNS + " from coverage.enrolment e ";
    private static final String IDS = " in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))";

    @Inject
    EnrolmentJson json;

    @Inject
    EnrolmentReader reader;

    /** The ids of those that were new: a hire that stands open already is left out. */
    Uni<Set<String>> insert(Collection<Enrolment> enrolments) {
        return ids(INSERT, json.write(enrolments));
    }

    /** The ids of those that still had the version they were read with. */
    Uni<Set<String>> update(Collection<Enrolment> enrolments) {
        return ids(UPDATE, json.write(enrolments));
    }

    Uni<Void> keep(JsonArray steps, String account, Instant at) {
        return Sql.update(STEPS, steps.encode(), account, at).replaceWithVoid();
    }

    /** Those the actor sees, locked against others who would change them. */
    Uni<List<Enrolment>> byIds(Collection<String> ids) {
        return list(SELECT + "where e.id" + IDS + " order by e.id for update", array(ids));
    }

    Uni<List<Enrolment>> look(Collection<String> ids) {
        return list(SELECT + "where e.id" + IDS + " order by e.id", array(ids));
    }

    /** Open hires of these people at an outlet. */
    Uni<List<Enrolment>> openHires(Collection<String> personKeys, String outletKey) {
        return list(
                SELECT + "where e.kind = 'HIRE' and e.state <> 'ENDED' and e.outlet_key = ?2 and e.person_key" + IDS,
                array(personKeys),
                outletKey);
    }

    /** Open hires of these people, wherever: for the portal itself. */
    Uni<List<Enrolment>> openAnywhere(Collection<String> personKeys) {
        return list(SELECT + "where e.kind = 'HIRE' and e.state <> 'ENDED' and e.person_key" + IDS, array(personKeys));
    }

    /** Declarations about these hires that are not decided. */
    Uni<List<Enrolment>> amendments(Collection<String> hireIds) {
        return list(SELECT + "where e.state in ('DRAFT', 'SUBMITTED', 'RETURNED') and e.amends" + IDS, array(hireIds));
    }

    /** Leavers' declarations of a person at an outlet that have not been overtaken by a new hire. */
    Uni<List<Enrolment>> leaving(String personKey, String outletId) {
        return list(
                SELECT + "where e.kind = 'LEAVE' and e.state <> 'ENDED' and e.person_key = ?1 and e.outlet_id = ?2"
                        + " order by e.id for update",
                personKey,
                outletId);
    }

    Uni<Integer> countDrafts(String jobId, String outletKey) {
        return Sql.row(
                        """
                        select cast(count(*) as integer) from coverage.enrolment
                        where job_id = ?1 and job_id <> '' and outlet_key = ?2 and state = 'DRAFT'
                        """,
                        jobId,
                        outletKey)
                .map(row -> row.get(0, Integer.class));
    }

    /** Drafts of one file at an outlet that have the evidence they need, at most so many. */
    Uni<List<Enrolment>> draftsOfJob(String jobId, String outletKey, int limit) {
        return list(
                SELECT + "where e.job_id = ?1 and e.job_id <> '' and e.outlet_key = ?2 and e.state = 'DRAFT'"
                        + " and (e.check_needed not like '%LATE%' or e.evidence <> '') order by e.id limit ?3 for update",
                jobId,
                outletKey,
                limit);
    }

    /** Accepted ones whose first day has come. */
    Uni<List<Enrolment>> toBegin(LocalDate today, int limit) {
        return list(
                SELECT + "where e.state = 'ACCEPTED' and e.cover_from <= ?1 order by e.cover_from, e.id limit ?2"
                        + " for update skip locked",
                today,
                limit);
    }

    Uni<List<Enrolment>> list(String sql, Object... parameters) {
        return Sql.rows(sql, parameters)
                .map(rows -> rows.stream().map(reader::read).toList());
    }

    private static Uni<Set<String>> ids(String sql, String rows) {
        return Sql.rows(sql, rows)
                .map(found ->
                        found.stream().map(row -> row.get(0, String.class)).collect(Collectors.toSet()));
    }

    static String array(Collection<String> values) {
        return new JsonArray(List.copyOf(values)).encode();
    }
}
