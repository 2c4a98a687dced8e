package io.nuanfeng.identity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Accounts with their names and numbers opened. Absent texts are stored as null and read as empty. */
@ApplicationScoped
class AccountRepository {

    private static final String SELECT =
            """
            select a.id, a.phone, coalesce(a.username, '') as username, a.name, coalesce(a.id_type, '') as id_type,
                   a.id_number, a.created_at, a.version, %s
            from identity.account a
            where a.erased_at is null and not a.locked and
            """
                    .formatted(Grants.COLUMN);

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    Uni<Optional<Account>> find(String id) {
        return Sql.row(SELECT + " a.id = ?2", clock.today(), id).map(this::account);
    }

    Uni<Optional<Account>> byPhone(Mobile phone) {
        return Sql.row(SELECT + " a.phone_index = ?2", clock.today(), index.phone(phone.value()))
                .map(this::account);
    }

    /** Does nothing where the phone has an account by now: two first sign-ins at once make one account. */
    Uni<Void> insertCourier(String id, Mobile phone) {
        var insert =
                """
                with fresh as (insert into identity.account (id, kind, phone_index, phone, created_at)
                               values (?1, 'COURIER', ?2, ?3, ?4) on conflict do nothing returning id)
                insert into identity.role_grant (account_id, role, since) select id, 'COURIER', ?5 from fresh
                """;
        var sealed = sealer.seal(place("phone", id), phone.value());
        return Sql.update(insert, id, index.phone(phone.value()), sealed, clock.now(), clock.today())
                .replaceWithVoid();
    }

    /** @return false when somebody else changed the account meanwhile */
    Uni<Boolean> setDocument(String id, Account.Document document, int version) {
        return Sql.update(
                        """
                        update identity.account set name = ?2, id_type = ?3, id_number = ?4, person_key = ?5,
                               version = version + 1
                        where id = ?1 and version = ?6
                        """,
                        id,
                        sealer.seal(place("name", id), document.name()),
                        document.type().name(),
                        sealer.seal(place("id_number", id), document.number()),
                        index.person(document.number()),
                        version)
                .map(rows -> rows == 1);
    }

    Uni<Boolean> isTaken(String number, String exceptId) {
        return Sql.row(
                        "select 1 from identity.account where person_key = ?1 and id <> ?2",
                        index.person(number),
                        exceptId)
                .map(row -> row != null);
    }

    /** Takes back the name and the number; the phone still signs in. */
    Uni<Integer> dropDocument(String id) {
        return Sql.update(
                """
                update identity.account set name = null, id_type = null, id_number = null, person_key = null,
                       version = version + 1
                where id = ?1
                """,
                id);
    }

    /** Leaves a row without a person: what refers to the account still finds it. */
    Uni<Integer> erase(String id) {
        return Sql.update(
                """
                update identity.account set phone_index = null, phone = null, name = null, id_type = null,
                       id_number = null, person_key = null, erased_at = ?2, version = version + 1
                where id = ?1
                """,
                id,
                clock.now());
    }

    private Optional<Account> account(Tuple row) {
        if (row == null) {
            return Optional.empty();
        }
        var id = row.get("id", String.class);
        var grants = Grants.parse(row.get("grants", String.class));
        return Optional.of(new Account(
                id,
                open(row, "phone", id),
                row.get("username", String.class),
                document(row, id),
                grants.roles(),
                grants.scopes(),
                Columns.instant(row, "created_at"),
                row.get("version", Integer.class)));
    }

    private Optional<Account.Document> document(Tuple row, String id) {
        var name = open(row, "name", id);
        var type = row.get("id_type", String.class);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account.Document(
                        name, type.isEmpty() ? IdType.RESIDENT_ID : IdType.valueOf(type), open(row, "id_number", id)));
    }

    private String open(Tuple row, String column, String id) {
        var sealed = row.get(column, byte[].class);
        return sealed == null ? "" : sealer.open(place(column, id), sealed);
    }

    static Place place(String column, String id) {
        return new Place("identity.account", column, id);
    }
}
