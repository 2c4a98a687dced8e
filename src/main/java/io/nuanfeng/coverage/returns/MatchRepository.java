package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Triple.Employed;
import io.nuanfeng.coverage.returns.Triple.Insured;
import io.nuanfeng.kernel.db.Sql;

/** Loads the three sides of a place: by codes from one division to before another. */
@ApplicationScoped
class MatchRepository {

    private static final String OUTLETS =
            """
            select o.key, o.id, o.name, o.division,
                   o.last_period = (select max(period) from registry.list_row r where r.division = o.division) as listed,
                   o.status = 'ACTIVE' as active, o.route in ('A', 'B') as eligible, o.liable_uscc,
                   coalesce(o.heads, 0) as heads,
                   coalesce(case when o.status = 'ACTIVE' then null else (
                                select max(r.changed_on) from registry.list_row r
                                where r.outlet_id = o.id and r.change in ('DEREGISTERED', 'REVOKED')) end,
                            (select cast(min(r.period) || '-01' as date) from registry.list_row r
                             where r.outlet_id = o.id),
                            cast(o.last_period || '-01' as date)) as since
            from registry.outlet o
            where o.division >= ?1 and o.division < ?2
            """;

    private static final String ROSTER =
            """
            select h.outlet_key, h.outlet_name, h.division, h.person_key, h.hired_on,
                   coalesce((select max(l.left_on) from coverage.enrolment l
                             where l.amends = h.id and l.kind = 'LEAVE' and l.state in ('SUBMITTED', 'ACCEPTED', 'EFFECTIVE')
                               and not exists (
                                   select from coverage.dispute q
                                   where q.leave_id = l.id and q.kind = 'NEVER_LEFT' and q.verdict <> 'DISAGREE')),
                            case when h.state = 'ENDED' then coalesce(h.left_on, h.cover_until) end) as left_on,
                   h.fully_insured
            from coverage.enrolment h
            where h.kind = 'HIRE' and h.state <> 'DRAFT'
              and (h.state <> 'ENDED' or h.left_on is not null or h.cover_until is not null)
              and h.division >= ?1 and h.division < ?2
            """;

    private static final String AGENCY =
            """
            select outlet_key, outlet_name, division, person_key, valid_from, valid_until, insurer_uscc
            from coverage.cover
            where state in ('IN_FORCE', 'ENDED') and known_until is null and division >= ?1 and division < ?2
            """;

    Uni<Triple> load(String from, String before) {
        return Sql.rows(OUTLETS, from, before)
                .chain(outlets -> Sql.rows(ROSTER, from, before).chain(roster -> Sql.rows(AGENCY, from, before)
                        .map(agency -> new Triple(
                                outlets.stream().map(MatchRepository::outlet).toList(),
                                roster.stream().map(MatchRepository::employed).toList(),
                                agency.stream().map(MatchRepository::insured).toList()))));
    }

    private static MatchOutlet outlet(Tuple row) {
        return new MatchOutlet(
                row.get("key", String.class),
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("division", String.class),
                Boolean.TRUE.equals(row.get("listed", Boolean.class)),
                row.get("active", Boolean.class),
                row.get("eligible", Boolean.class),
                row.get("liable_uscc", String.class),
                row.get("heads", Integer.class),
                row.get("since", LocalDate.class));
    }

    private static Employed employed(Tuple row) {
        return new Employed(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                row.get(6, Boolean.class));
    }

    private static Insured insured(Tuple row) {
        return new Insured(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class));
    }
}
