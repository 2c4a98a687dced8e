package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.problem.Problem;

/** Certificates handed out, and the people they speak of. */
@ApplicationScoped
class CertificateRepository {

    private static final int MOST = 100;

    @Inject
    CoverRepository json;

    @Inject
    Sealer sealer;

    /** As the agency names the person; fails with no-record where none has. */
    Uni<Person> person(String personKey) {
        return Sql.row("select name_sealed, id_number_sealed from coverage.person where person_key = ?1", personKey)
                .map(row -> {
                    if (row == null) {
                        throw Problem.of(Problem.Kind.CONFLICT, "no-record");
                    }
                    return new Person(
                            open("name", personKey, row.get(0, byte[].class)),
                            open("id_number", personKey, row.get(1, byte[].class)));
                });
    }

    /** The names of several people, by their keys. */
    Uni<Map<String, String>> names(Collection<String> personKeys) {
        return Sql.rows(
                        """
                        select person_key, name_sealed from coverage.person
                        where person_key in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
                        """,
                        json.write(personKeys))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, String.class),
                                row -> open("name", row.get(0, String.class), row.get(1, byte[].class)))));
    }

    Uni<List<Kept>> of(String personKey) {
        return Sql.rows(
                        """
                        select cast(payload as text), token, revoked_at from coverage.certificate
                        where person_key = ?1 order by issued_at desc limit ?2
                        """,
                        personKey,
                        MOST)
                .map(rows -> rows.stream()
                        .map(row -> new Kept(
                                json.read(row.get(0, String.class), CertificateClaims.class),
                                row.get(1, String.class),
                                instant(row.get(2, OffsetDateTime.class))))
                        .toList());
    }

    Uni<Kept> insert(String personKey, CertificateClaims claims, String token) {
        return Sql.update(
                        """
                        insert into coverage.certificate (id, person_key, payload, token, issued_at, expires_on)
                        values (?1, ?2, cast(cast(?3 as text) as jsonb), ?4, ?5, ?6)
                        """,
                        claims.id(),
                        personKey,
                        json.write(claims),
                        token,
                        claims.issuedAt(),
                        claims.expiresOn())
                .replaceWith(new Kept(claims, token, null));
    }

    /** How many it made void: one, or none where it is not the person's. */
    Uni<Integer> revoke(String id, String personKey, Instant at) {
        return Sql.update(
                """
                update coverage.certificate set revoked_at = ?1
                where id = ?2 and person_key = ?3 and revoked_at is null
                """,
                at,
                id,
                personKey);
    }

    /** Fails with not-found where there is no such certificate. */
    Uni<Optional<Instant>> revokedAt(String id) {
        return Sql.row("select revoked_at from coverage.certificate where id = ?1", id)
                .map(row -> {
                    if (row == null) {
                        throw Problem.notFound();
                    }
                    return Optional.ofNullable(instant(row.get(0, OffsetDateTime.class)));
                });
    }

    Uni<List<String>> revoked(LocalDate notExpiredBy) {
        return Sql.rows(
                        "select id from coverage.certificate where revoked_at is not null and expires_on >= ?1",
                        notExpiredBy)
                .map(rows -> rows.stream().map(row -> row.get(0, String.class)).toList());
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private String open(String column, String personKey, byte[] sealed) {
        return sealer.open(new Place("coverage.person", column, personKey), sealed);
    }

    record Person(String name, String idNumber) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    record Kept(CertificateClaims claims, String token, Instant revokedAt) {}
}
