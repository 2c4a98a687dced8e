package io.nuanfeng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Passwords and authenticators of staff, and how long wrong tries make the next one wait. */
@ApplicationScoped
class StaffRepository {

    @Inject
    Sealer sealer;

    @Inject
    ShanghaiClock clock;

    Uni<StaffAccount> byUsername(String username) {
        return Sql.row(
                        """
                        select id, password_hash, totp_secret, totp_last_step from identity.account
                        where username = ?1 and not locked and erased_at is null
                        """,
                        username)
                .map(row -> {
                    if (row == null) {
                        return StaffAccount.NOBODY;
                    }
                    var id = row.get(0, String.class);
                    return new StaffAccount(
                            id,
                            row.get(1, String.class),
                            sealer.open(AccountRepository.place("totp_secret", id), row.get(2, byte[].class)),
                            row.get(3, Long.class));
                });
    }

    /** @return false when the step was used meanwhile */
    Uni<Boolean> useStep(String id, long step) {
        return Sql.update(
                        "update identity.account set totp_last_step = ?2 where id = ?1 and totp_last_step < ?2",
                        id,
                        step)
                .map(rows -> rows == 1);
    }

    /** When the next try is allowed; the past where nothing was wrong lately. */
    Uni<Instant> notBefore(List<String> keys) {
        return Sql.row(
                        "select max(not_before) as at from identity.sign_in_delay where key in (?1, ?2)",
                        keys.get(0),
                        keys.get(1))
                .map(row -> Columns.instant(row, "at"))
                .map(at -> at == null ? Instant.EPOCH : at);
    }

    Uni<Void> countFailure(String key, Duration longest) {
        return Sql.row(
                        """
                        insert into identity.sign_in_delay as d (key, failures, not_before) values (?1, 1, ?2)
                        on conflict (key) do update set failures = d.failures + 1
                        returning failures
                        """,
                        key,
                        clock.now())
                .map(row -> DelayRules.after(row.get(0, Integer.class), longest))
                .chain(delay -> Sql.update(
                        "update identity.sign_in_delay set not_before = ?2 where key = ?1",
                        key,
                        clock.now().plus(delay)))
                .replaceWithVoid();
    }

    Uni<Integer> forgetFailures(List<String> keys) {
        return Sql.update("delete from identity.sign_in_delay where key in (?1, ?2)", keys.get(0), keys.get(1));
    }

    Uni<Integer> insert(String id, NewStaff officer, StaffSecrets secrets, String passwordHash) {
        return Sql.update(
                """
                insert into identity.account (id, kind, username, password_hash, totp_secret, name, created_at)
                values (?1, 'STAFF', ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                """,
                id,
                officer.username(),
                passwordHash,
                sealer.seal(AccountRepository.place("totp_secret", id), secrets.totpSecret()),
                sealer.seal(AccountRepository.place("name", id), officer.name()),
                clock.now());
    }

    Uni<Integer> grant(String id, NewStaff officer) {
        return Sql.update(
                """
                insert into identity.role_grant (account_id, role, scope_kind, scope_id, since)
                values (?1, ?2, nullif(?3, ''), nullif(?4, ''), ?5)
                on conflict (account_id, role, scope_kind, scope_id, since) do update set until = null
                """,
                id,
                officer.role().name(),
                officer.scope().map(scope -> scope.kind().name()).orElse(""),
                officer.scope().map(Scope::id).orElse(""),
                clock.today());
    }

    /** In force until yesterday: what was done before stays explained. */
    Uni<Integer> revoke(String id) {
        return Sql.update(
                "update identity.role_grant set until = ?2 where account_id = ?1 and (until is null or until > ?2)",
                id,
                clock.today().minusDays(1));
    }

    Uni<Integer> setLocked(String id, boolean locked) {
        return Sql.update("update identity.account set locked = ?2, version = version + 1 where id = ?1", id, locked);
    }

    Uni<Optional<String>> id(String username) {
        return Sql.row("select id from identity.account where username = ?1", username)
                .map(row -> Optional.ofNullable(row).map(found -> found.get(0, String.class)));
    }
}
