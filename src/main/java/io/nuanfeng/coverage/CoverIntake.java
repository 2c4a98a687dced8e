package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;

/** Writes statements into the register, a few hundred people at a time, inside the running transaction. */
@ApplicationScoped
class CoverIntake {

    private static final String ONE_FILE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('coverage.intake'))";

    private static final String NOTE =
            """
            insert into coverage.intake (job_id, division, period, data_until, received_at)
            values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
            """;

    private static final String REACHED =
            "select max(data_until) from coverage.intake where division = ?1 and job_id <> ?2";

    private static final String CLOSE =
            """
            update coverage.cover c set known_until = r."knownUntil"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r (id text, "knownUntil" timestamptz)
            where c.id = r.id and c.known_until is null
            """;

    private static final String INSERT =
            """
            insert into coverage.cover (id, person_key, outlet_key, outlet_id, outlet_name, division, route,
                liable_name, liable_uscc, insurer_name, insurer_uscc, agency, agency_division, valid_from, valid_until, state, cause,
                known_from, job_id)
            select c->>'id', r."personKey", c->'outlet'->>'key', c->'outlet'->>'id', c->'outlet'->>'name',
                c->'outlet'->>'division', c->'outlet'->>'route', coalesce(c->'outlet'->'liable'->>'name', ''),
                coalesce(c->'outlet'->'liable'->>'uscc', ''), c->'insurer'->>'name', c->'insurer'->>'uscc', c->>'agency', ?1,
                cast(c->>'validFrom' as date), cast(c->>'validUntil' as date), c->>'state', c->>'cause',
                cast(c->>'knownFrom' as timestamptz), ?2
            from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as r ("personKey" text, cover jsonb), lateral (select r.cover) as x (c)
            """;

    private static final String NAME_THEM =
            """
            insert into coverage.person (person_key, name_sealed, id_number_sealed)
            select key, decode(name, 'base64'), decode(number, 'base64')
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r (key text, name text, number text)
            on conflict (person_key) do update
            set name_sealed = excluded.name_sealed, id_number_sealed = excluded.id_number_sealed
            """;

    @Inject
    CoverRepository covers;

    @Inject
    Sealer sealer;

    /** Notes the file; one file at a time from here on, or two could both replace the same statement. */
    Uni<IntakeFile> open(IntakeFile file) {
        return lock().chain(() -> Sql.update(
                        NOTE, file.jobId(), file.division(), file.period(), file.dataUntil(), file.receivedAt()))
                .chain(() -> Sql.row(REACHED, file.division(), file.jobId()))
                .map(row -> file.after(row.get(0, LocalDate.class)));
    }

    /** Whoever writes statements does so alone, to the end of the transaction. */
    Uni<Void> lock() {
        return Sql.rows(ONE_FILE_AT_A_TIME).replaceWithVoid();
    }

    /** Closes statements, each at its own moment, without saying anything in their place. */
    Uni<Void> drop(List<Cover> closed) {
        return closed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.update(
                                CLOSE,
                                covers.write(closed.stream().map(Closing::of).toList()))
                        .replaceWithVoid();
    }

    Uni<Taken> take(IntakeFile file, List<CoverStatement> statements) {
        Map<String, List<CoverStatement>> byPerson = statements.stream()
                .collect(Collectors.groupingBy(CoverStatement::personKey, LinkedHashMap::new, Collectors.toList()));
        return covers.of(byPerson.keySet()).chain(known -> {
            var corrected = new ArrayList<Cover>();
            var added = new ArrayList<CoverStatement>();
            var outdated = new HashSet<String>();
            byPerson.forEach((person, stated) -> {
                var standing = known.get(person).standing();
                var current = stated.stream()
                        .map(CoverStatement::cover)
                        .filter(cover -> !outdates(file, standing, cover) || !outdated.add(cover.id()))
                        .toList();
                var changes = CoverChanges.between(standing, current);
                corrected.addAll(changes.corrected());
                changes.added().forEach(cover -> added.add(stated.get(0).with(cover)));
            });
            return save(file, corrected, added)
                    .replaceWith(() -> new Taken(
                            added.stream().map(one -> one.cover().id()).collect(Collectors.toSet()), outdated));
        });
    }

    /** A file older than what has come since adds to the past but does not overrule it. */
    private static boolean outdates(IntakeFile file, List<Cover> standing, Cover stated) {
        return file.isOlder()
                && standing.stream().anyMatch(old -> old.isReplacedBy(stated) && !old.saysTheSameAs(stated));
    }

    private Uni<Void> save(IntakeFile file, List<Cover> corrected, List<CoverStatement> added) {
        var closed = drop(corrected);
        return added.isEmpty()
                ? closed
                : closed.call(() -> Sql.update(
                                INSERT,
                                file.division(),
                                file.jobId(),
                                covers.write(added.stream().map(Row::of).toList())))
                        .call(() -> Sql.update(NAME_THEM, covers.write(people(added))))
                        .replaceWithVoid();
    }

    private Collection<SealedPerson> people(List<CoverStatement> added) {
        var people = new LinkedHashMap<String, SealedPerson>();
        added.forEach(statement -> people.computeIfAbsent(
                statement.personKey(),
                key -> new SealedPerson(
                        key, seal("name", key, statement.name()), seal("id_number", key, statement.idNumber()))));
        return people.values();
    }

    private String seal(String column, String personKey, String plain) {
        return Base64.getEncoder().encodeToString(sealer.seal(new Place("coverage.person", column, personKey), plain));
    }

    /**
     * What became of the statements, by the ids of their covers; the rest was known already.
     *
     * @param outdated overruled by a newer file
     */
    record Taken(Set<String> added, Set<String> outdated) {}

    private record Closing(String id, Instant knownUntil) {
        static Closing of(Cover cover) {
            return new Closing(cover.id(), cover.knownUntil());
        }
    }

    private record Row(String personKey, Cover cover) {
        static Row of(CoverStatement statement) {
            return new Row(statement.personKey(), statement.cover());
        }
    }

    private record SealedPerson(String key, String name, String number) {}
}
