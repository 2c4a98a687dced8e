package io.nuanfeng.coverage.rosterimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;

/** Compares the people of a file with the roster, as a set, and remembers mended rows. */
@ApplicationScoped
class RosterRepository {

    /** Who stands on the roster: declared and not ended, or reported by the agency itself. */
    private static final String HERE =
            """
            with file as (
                select person, due from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as r (person text, due boolean)),
            here as (
                select distinct on (person_key) person_key, enrolment_id, begun, due from (
                    select person_key, id as enrolment_id, hired_on as begun, not fully_insured as due
                    from coverage.enrolment
                    where outlet_id = ?1 and kind = 'HIRE' and state <> 'ENDED'
                    union all
                    select person_key, '', valid_from, true
                    from coverage.cover
                    where outlet_id = ?1 and known_until is null and state in ('PENDING', 'IN_FORCE')
                      and (valid_until is null or valid_until >= ?2)) as known
                order by person_key, enrolment_id desc)
            """;

    private static final String COUNTS = HERE
            + """
            select cast((select count(*) from here where due) as int),
                   cast((select count(*) from file where due and person not in (select person_key from here)) as int),
                   cast((select count(*) from here where person_key not in (select person from file)) as int)
            """;

    private static final String ABSENT = HERE
            + """
            select here.enrolment_id, here.person_key, coalesce(e.name_sealed, p.name_sealed), here.begun
            from here left join coverage.enrolment e on e.id = here.enrolment_id
            left join coverage.person p on p.person_key = here.person_key
            where here.person_key not in (select person from file)
            order by here.begun, here.enrolment_id limit ?4
            """;

    @Inject
    ObjectMapper json;

    Uni<Counts> counts(String outletId, LocalDate day, List<Listed> file) {
        return Sql.row(COUNTS, outletId, day, write(file))
                .map(row ->
                        new Counts(row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Integer.class)));
    }

    Uni<List<Absent>> absent(String outletId, LocalDate day, List<Listed> file, int most) {
        return Sql.rows(ABSENT, outletId, day, write(file), most).map(rows -> rows.stream()
                .map(row -> new Absent(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, byte[].class),
                        row.get(3, LocalDate.class)))
                .toList());
    }

    Uni<Set<Integer>> mended(String jobId) {
        return Sql.rows("select row_number from coverage.mended_row where job_id = ?1", jobId)
                .map(rows -> rows.stream().map(row -> row.get(0, Integer.class)).collect(Collectors.toSet()));
    }

    Uni<Integer> noteMended(Actor actor, MendedRow mended, String enrolmentId, Instant at) {
        return Sql.update(
                """
                insert into coverage.mended_row (job_id, row_number, account, enrolment_id, mended_at)
                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                """,
                mended.jobId(),
                mended.row(),
                actor.accountId(),
                enrolmentId,
                at);
    }

    private String write(List<Listed> file) {
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not plain data", impossible);
        }
    }

    /** @param due a premium falls due for the person */
    record Listed(String person, boolean due) {}

    /**
     * @param due on the roster, with a premium
     * @param added in the file alone, with a premium
     * @param absent on the roster alone
     */
    record Counts(int due, int added, int absent) {}

    /** @param enrolmentId empty where only the agency's list has the person */
    record Absent(String enrolmentId, String personKey, byte[] name, LocalDate begun) {}
}
