package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** Everybody of a county as it was known at an instant: the postal list, the declarations and the agency's word. */
@ApplicationScoped
class RosterRepository {

    private static final String LIST =
            "select max(period) as list from registry.list_row where period <= ?1 and division = ?2";

    private static final String OUTLETS =
            """
            select r.key, r.outlet_id, r.division, r.name, o.brand, o.kind, r.status, r.route, r.liable_name,
                   r.liable_uscc, coalesce(i.insurer_name, '') as insurer,
                   cast(coalesce(
                       cast(d.facts #>> '{heads,own}' as integer) + cast(d.facts #>> '{heads,dispatched}' as integer)
                           + cast(d.facts #>> '{heads,other}' as integer),
                       cast(d.facts #>> '{heads,total}' as integer)) as integer) as heads,
                   s.contacted_on, coalesce(s.outcome, '') as outcome
            from registry.list_row r
            join registry.outlet o on o.id = r.outlet_id
            left join registry.list_detail d on d.period = r.period and d.key = r.key
            left join lateral (
                select c.insurer_name from coverage.cover c
                where c.division = r.division and c.outlet_key = r.key and c.state in ('IN_FORCE', 'ENDED')
                  and c.valid_from <= ?3 and c.known_from <= ?4 and (c.known_until is null or c.known_until > ?4)
                order by c.valid_until desc nulls first, c.valid_from desc, c.insurer_uscc limit 1) i on true
            left join lateral (
                select s.contacted_on, s.outcome from coverage.outlet_contact s
                where s.division = r.division and s.outlet_key = r.key and s.at <= ?4
                order by s.at desc limit 1) s on true
            where r.period = ?1 and r.division = ?2
            order by r.key
            """;

    /**
     * A leaver who says "I never left" does not count as left until somebody has found otherwise. A step's state counts
     * from its moment on, so that a later decision does not change what was counted before.
     */
    private static final String PEOPLE =
            """
            with covered as (
                select outlet_key, person_key,
                       bool_or(valid_from <= ?3 and (valid_until is null or valid_until >= ?3)) as insured,
                       bool_or(valid_from < ?2 and (valid_until is null or valid_until >= cast(?2 as date) - 1)) as before,
                       bool_or(valid_until is null or valid_until >= ?2) as during,
                       min(valid_from) as first
                from coverage.cover
                where division = ?1 and state in ('IN_FORCE', 'ENDED') and valid_from <= ?3
                  and known_from <= ?4 and (known_until is null or known_until > ?4)
                group by outlet_key, person_key),
            declared as (
                select distinct on (h.outlet_key, h.person_key) h.outlet_key, h.person_key, h.fully_insured
                from coverage.enrolment h
                where h.division = ?1 and h.kind = 'HIRE' and h.declared_at <= ?4 and h.hired_on <= ?3
                  and coverage.enrolment_state(h, ?4) <> 'DRAFT'
                  and not (coverage.enrolment_state(h, ?4) = 'ENDED' and coalesce(h.cover_until, h.left_on) < ?3)
                  and not exists (
                      select from coverage.enrolment l
                      where l.amends = h.id and l.kind = 'LEAVE' and l.left_on < ?3
                        and coverage.enrolment_state(l, ?4) in ('ACCEPTED', 'EFFECTIVE')
                        and not exists (
                            select from coverage.dispute q
                            where q.leave_id = l.id and q.kind = 'NEVER_LEFT' and q.verdict <> 'DISAGREE'
                              and q.opened_at <= ?4))
                order by h.outlet_key, h.person_key, h.hired_on desc, h.id)
            select outlet_key, person_key, d.fully_insured is not null as rostered,
                   coalesce(d.fully_insured, false) as fully_insured, coalesce(c.insured, false) as insured,
                   coalesce(c.before, false) as before, coalesce(c.during, false) as during, c.first
            from covered c full join declared d using (outlet_key, person_key)
            order by outlet_key, person_key
            """;

    /** @param division a county */
    Uni<Roster> at(String division, ReturnPeriod period, Instant asOf, LocalDate day) {
        return Sql.row(LIST, period.month().toString(), division)
                .map(row -> row.get(0, String.class))
                .chain(list -> outlets(list, division, asOf, day).chain(outlets -> people(division, period, asOf, day)
                        .map(people -> roster(new Head(division, period, day, asOf, month(list)), outlets, people))));
    }

    static Roster roster(Head head, List<RosterOutlet> outlets, List<RosterPerson> people) {
        Set<String> listed = outlets.stream().map(RosterOutlet::key).collect(Collectors.toSet());
        return new Roster(
                head.division(),
                head.period(),
                head.day(),
                head.asOf(),
                head.list(),
                FigureRules.assemble(outlets, people),
                people.stream()
                        .filter(person -> !listed.contains(person.outletKey()))
                        .toList(),
                null);
    }

    private static Uni<List<RosterOutlet>> outlets(String list, String division, Instant asOf, LocalDate day) {
        return list == null
                ? Uni.createFrom().item(List.of())
                : Sql.rows(OUTLETS, list, division, day, asOf)
                        .map(rows -> rows.stream().map(RosterRepository::outlet).toList());
    }

    private static Uni<List<RosterPerson>> people(String division, ReturnPeriod period, Instant asOf, LocalDate day) {
        return Sql.rows(PEOPLE, division, period.first(), day, asOf)
                .map(rows -> rows.stream().map(RosterRepository::person).toList());
    }

    private static RosterOutlet outlet(Tuple row) {
        return new RosterOutlet(
                row.get("key", String.class),
                row.get("outlet_id", String.class),
                row.get("division", String.class),
                row.get("name", String.class),
                row.get("brand", String.class),
                row.get("kind", String.class),
                row.get("status", String.class),
                row.get("route", String.class),
                row.get("liable_name", String.class),
                row.get("liable_uscc", String.class),
                row.get("insurer", String.class),
                row.get("heads", Integer.class),
                row.get("contacted_on", LocalDate.class),
                row.get("outcome", String.class));
    }

    static RosterPerson person(Tuple row) {
        return new RosterPerson(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Boolean.class),
                row.get(3, Boolean.class),
                row.get(4, Boolean.class),
                row.get(5, Boolean.class),
                row.get(6, Boolean.class),
                row.get(7, LocalDate.class));
    }

    private static YearMonth month(String list) {
        return list == null ? null : YearMonth.parse(list);
    }

    /** Whose roster it is, when, and after which list. */
    record Head(String division, ReturnPeriod period, LocalDate day, Instant asOf, YearMonth list) {}
}
