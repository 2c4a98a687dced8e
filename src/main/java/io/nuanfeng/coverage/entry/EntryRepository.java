package io.nuanfeng.coverage.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.coverage.roster.Worker;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.OwnDocument;
import io.nuanfeng.registry.Outlet;

/** Entries with their people opened. Row-level security shows the courier's own, and managers those of their outlets. */
@ApplicationScoped
class EntryRepository {

    private static final String SELECT =
            """
            select e.id, e.state, e.person_key, e.name_sealed, e.id_type, e.id_number_sealed, e.phone_sealed,
                   e.outlet_id, e.outlet_name, e.job, e.hired_on, e.entered_at
            from coverage.self_entry e
            """;

    private static final String INSERT =
            """
            insert into coverage.self_entry (id, person_key, name_sealed, id_type, id_number_sealed, phone_sealed,
                outlet_key, outlet_id, outlet_name, division, liable_uscc, job, hired_on, entered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            on conflict (person_key, outlet_key) where state = 'WAITING' do nothing
            """;

    @Inject
    Sealer sealer;

    /** Does nothing where the person's entry waits at the outlet already. */
    Uni<Integer> insert(String personKey, OwnDocument document, Outlet outlet, Beginning begins, Instant now) {
        var id = Ids.next();
        return Sql.update(
                INSERT,
                id,
                personKey,
                sealer.seal(place("name", id), document.name()),
                document.idType(),
                sealer.seal(place("id_number", id), document.idNumber()),
                sealer.seal(place("phone", id), document.phone()),
                outlet.key(),
                outlet.id(),
                outlet.name(),
                outlet.division(),
                outlet.liableUnit().uscc(),
                begins.job().name(),
                begins.hiredOn(),
                now);
    }

    Uni<List<SelfEntry>> waiting(String outletId) {
        return entries(
                SELECT + " where e.outlet_id = ?1 and e.state = 'WAITING' order by e.entered_at, e.id limit 200",
                outletId);
    }

    Uni<Integer> count(String outletId) {
        return Sql.row("select count(*) from coverage.self_entry where outlet_id = ?1 and state = 'WAITING'", outletId)
                .map(row -> row.get(0, Long.class).intValue());
    }

    Uni<List<SelfEntry>> of(String personKey) {
        return entries(SELECT + " where e.person_key = ?1 order by e.entered_at desc, e.id limit 100", personKey);
    }

    Uni<Integer> decide(Collection<Decided> decided, String account, Instant now) {
        var chain = Uni.createFrom().item(0);
        for (var one : decided) {
            chain = chain.chain(before -> Sql.update(
                            """
                            update coverage.self_entry set state = ?2, enrolment_id = ?3, decided_by = ?4, decided_at = ?5
                            where id = ?1 and state = 'WAITING'
                            """,
                            one.id(),
                            one.state().name(),
                            one.enrolmentId(),
                            account,
                            now)
                    .map(touched -> before + touched));
        }
        return chain;
    }

    private Uni<List<SelfEntry>> entries(String sql, Object... parameters) {
        return Sql.rows(sql, parameters)
                .map(rows -> rows.stream().map(this::entry).toList());
    }

    private SelfEntry entry(Tuple row) {
        var id = row.get(0, String.class);
        var worker = new Worker(
                open("name", id, row.get(3, byte[].class)),
                IdType.valueOf(row.get(4, String.class)),
                open("id_number", id, row.get(5, byte[].class)),
                open("phone", id, row.get(6, byte[].class)));
        return new SelfEntry(
                id,
                SelfEntry.State.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                worker,
                row.get(7, String.class),
                row.get(8, String.class),
                Job.valueOf(row.get(9, String.class)),
                row.get(10, LocalDate.class),
                Sql.instant(row, 11));
    }

    private String open(String column, String id, byte[] sealed) {
        return sealer.open(place(column, id), sealed);
    }

    private static Place place(String column, String id) {
        return new Place("coverage.self_entry", column, id);
    }

    /** @param enrolmentId empty unless confirmed */
    record Decided(String id, SelfEntry.State state, String enrolmentId) {}
}
