package io.nuanfeng.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Writes sample accounts under ids that follow from their names, so that a second start finds them. */
@ApplicationScoped
class SampleRepository {

    @Inject
    Sealer sealer;

    @Inject
    StaffRepository staff;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    String id(SampleAccount sample) {
        return index.of("sample", sample.role() == Role.COURIER ? sample.phone() : sample.username());
    }

    Actor actor(SampleAccount sample) {
        var scopes = sample.scope() == null ? Set.<Scope>of() : Set.of(sample.scope());
        return new Actor(id(sample), "", Set.of(sample.role()), scopes, "");
    }

    Uni<Set<String>> existing() {
        return Sql.rows("select id from identity.account")
                .map(rows -> rows.stream().map(row -> row.get(0, String.class)).collect(Collectors.toSet()));
    }

    Uni<Integer> insert(SampleAccount sample, String passwordHash) {
        return (sample.role() == Role.COURIER ? insertCourier(sample) : insertStaff(sample, passwordHash))
                .chain(inserted -> inserted == 1
                        ? staff.grant(id(sample), officer(sample))
                        : Uni.createFrom().item(0));
    }

    private Uni<Integer> insertCourier(SampleAccount sample) {
        var id = id(sample);
        return Sql.update(
                """
                insert into identity.account (id, kind, phone_index, phone, name, id_type, id_number, person_key, created_at)
                values (?1, 'COURIER', ?2, ?3, ?4, 'RESIDENT_ID', ?5, ?6, ?7) on conflict do nothing
                """,
                id,
                index.phone(sample.phone()),
                seal("phone", id, sample.phone()),
                seal("name", id, sample.name()),
                seal("id_number", id, sample.idNumber()),
                index.person(sample.idNumber()),
                clock.now());
    }

    private Uni<Integer> insertStaff(SampleAccount sample, String passwordHash) {
        var secrets = new StaffSecrets(sample.username(), sample.password(), sample.totpSecret());
        return staff.insert(id(sample), officer(sample), secrets, passwordHash);
    }

    private static NewStaff officer(SampleAccount sample) {
        return new NewStaff(sample.username(), sample.name(), sample.role(), Optional.ofNullable(sample.scope()));
    }

    private byte[] seal(String column, String id, String plain) {
        return sealer.seal(AccountRepository.place(column, id), plain);
    }
}
