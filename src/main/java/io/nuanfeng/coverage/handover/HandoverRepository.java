package io.nuanfeng.coverage.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Unit;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;

/** Hand-overs with their people's names opened. Row-level security shows each actor what they answer for. */
@ApplicationScoped
class HandoverRepository {

    /** Covers in force at outlets that the monthly list says are closed, or are another enterprise's by now. */
    private static final String STRANDED =
            """
            select c.person_key, c.outlet_key, c.outlet_id, c.outlet_name, c.division, c.agency_division, c.insurer_name,
                   c.insurer_uscc, c.valid_from, case when o.status = 'ACTIVE' then 'OPENER' else o.status end,
                   case when o.status = 'ACTIVE' then o.liable_name else '' end,
                   case when o.status = 'ACTIVE' then o.liable_uscc else '' end
            from coverage.cover c join registry.outlet o on o.key = c.outlet_key
            where c.known_until is null and c.state = 'IN_FORCE' and (c.valid_until is null or c.valid_until >= ?1)
              and (o.status <> 'ACTIVE'
                   or c.route = 'B' and o.liable_uscc <> '' and c.liable_uscc <> '' and o.liable_uscc <> c.liable_uscc)
              and not exists (select from coverage.handover h
                              where h.person_key = c.person_key and h.outlet_key = c.outlet_key
                                and h.change = case when o.status = 'ACTIVE' then 'OPENER' else o.status end
                                and h.liable_uscc = case when o.status = 'ACTIVE' then o.liable_uscc else '' end)
            order by c.person_key limit ?2
            """;

    private static final String INSERT =
            """
            insert into coverage.handover (id, person_key, outlet_key, outlet_id, outlet_name, division, agency_division,
                insurer_name, insurer_uscc, cover_since, change, liable_name, liable_uscc, opened_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) on conflict do nothing
            """;

    private static final String SELECT =
            """
            select h.id, h.version, h.person_key, p.name_sealed, p.id_number_sealed, h.cover_since, h.insurer_name,
                   h.insurer_uscc, h.change, h.liable_name, h.liable_uscc, h.decision, h.to_outlet_name, h.ends_on,
                   h.opened_at
            from coverage.handover h join coverage.person p on p.person_key = h.person_key
            where h.outlet_id = ?1 order by (h.decision in ('', 'CONTESTED')) desc, h.opened_at, h.id limit 500
            """;

    private static final String DECIDE =
            """
            update coverage.handover set version = version + 1, decision = ?2, to_outlet_id = ?3, to_outlet_name = ?4,
                   ends_on = cast(nullif(?5, '') as date), decided_by = ?6, decided_at = ?7
            where id = ?1 and decision in ('', 'CONTESTED')
            """;

    @Inject
    Sealer sealer;

    Uni<List<Found>> stranded(LocalDate today, int limit) {
        return Sql.rows(STRANDED, today, limit)
                .map(rows -> rows.stream().map(HandoverRepository::found).toList());
    }

    /** @return how many rows it added: none where another instance was quicker */
    Uni<Integer> insert(Found found, Instant now) {
        var row = found.row();
        return Sql.update(
                INSERT,
                Ids.next(),
                found.personKey(),
                row.get(1, String.class),
                row.get(2, String.class),
                found.outletName(),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, LocalDate.class),
                found.change().name(),
                row.get(10, String.class),
                row.get(11, String.class),
                now);
    }

    Uni<List<HandoverItem>> of(String outletId) {
        return Sql.rows(SELECT, outletId)
                .map(rows -> rows.stream().map(this::item).toList());
    }

    Uni<List<HandoverOutlet>> outlets() {
        return Sql.rows(
                        """
                        select outlet_id, max(outlet_name), cast(count(*) as integer) from coverage.handover
                        where decision in ('', 'CONTESTED') group by outlet_id order by 3 desc, 1 limit 200
                        """)
                .map(rows -> rows.stream()
                        .map(row -> new HandoverOutlet(
                                row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class)))
                        .toList());
    }

    Uni<Integer> decide(String id, HandoverOrder order, String toOutletName, Who who) {
        return Sql.update(
                DECIDE,
                id,
                order.decision().name(),
                order.decision() == HandoverDecision.GOES_TO ? order.toOutletId() : "",
                toOutletName,
                order.decision() == HandoverDecision.ENDS_ON ? order.endsOn().toString() : "",
                who.account(),
                who.at());
    }

    /** The person's running hire at the outlet; empty where the outlet never declared one. */
    Uni<String> hire(String personKey, String outletId) {
        return Sql.row(
                        """
                        select id from coverage.enrolment
                        where person_key = ?1 and outlet_id = ?2 and kind = 'HIRE' and state in ('ACCEPTED', 'EFFECTIVE')
                        """,
                        personKey,
                        outletId)
                .map(row -> row == null ? "" : row.get(0, String.class));
    }

    private HandoverItem item(Tuple row) {
        var person = row.get(2, String.class);
        var decision = row.get(11, String.class);
        return new HandoverItem(
                row.get(0, String.class),
                row.get(1, Integer.class),
                person,
                open("name", person, row.get(3, byte[].class)),
                open("id_number", person, row.get(4, byte[].class)),
                row.get(5, LocalDate.class),
                new Unit(row.get(6, String.class), row.get(7, String.class)),
                HandoverChange.valueOf(row.get(8, String.class)),
                new Unit(row.get(9, String.class), row.get(10, String.class)),
                decision.isEmpty() ? null : HandoverDecision.valueOf(decision),
                row.get(12, String.class),
                row.get(13, LocalDate.class),
                Sql.instant(row, 14));
    }

    private String open(String column, String personKey, byte[] sealed) {
        return sealer.open(new Place("coverage.person", column, personKey), sealed);
    }

    private static Found found(Tuple row) {
        return new Found(
                row.get(0, String.class),
                row.get(3, String.class),
                HandoverChange.valueOf(row.get(9, String.class)),
                row);
    }

    /** A covered person at an outlet that closed or changed hands. */
    record Found(String personKey, String outletName, HandoverChange change, Tuple row) {}

    /** Who decides, and when. */
    record Who(String account, Instant at) {}
}
