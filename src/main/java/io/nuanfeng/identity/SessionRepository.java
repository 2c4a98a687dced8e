package io.nuanfeng.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Sessions and their refresh tokens. */
@ApplicationScoped
class SessionRepository {

    private static final String LIVES =
            "s.ended_at is null and s.ends_at > ?2 and s.last_seen_at + make_interval(secs => s.idle_seconds) > ?2";

    @Inject
    ShanghaiClock clock;

    /** A session about to begin: how long it may stand idle, and when it ends in any case. */
    record Fresh(OpenSession opened, Session.Kind kind, Client client, Duration idle, Duration end) {}

    Uni<Void> insert(Fresh fresh) {
        var now = clock.now();
        var pages = fresh.kind() == Session.Kind.PAGES;
        var opened = fresh.opened();
        return Sql.update(
                        """
                        insert into identity.session (id, account_id, kind, secret_hash, client, client_hash, created_at,
                                                      last_seen_at, idle_seconds, ends_at)
                        values (?1, ?2, ?3, case when ?4 then cast(?5 as bytea) end, ?6, ?7, ?8, ?8, ?9, ?10)
                        """,
                        opened.id(),
                        opened.account().id(),
                        fresh.kind().name(),
                        pages,
                        Hashes.sha256(opened.secret()),
                        fresh.client().label(),
                        fresh.client().hash(),
                        now,
                        (int) fresh.idle().toSeconds(),
                        now.plus(fresh.end()))
                .chain(() -> pages ? Uni.createFrom().voidItem() : insertRefresh(opened.id(), opened.secret()));
    }

    Uni<Void> insertRefresh(String sessionId, String secret) {
        return Sql.update(
                        "insert into identity.refresh_token (hash, session_id, created_at) values (?1, ?2, ?3)",
                        Hashes.sha256(secret),
                        sessionId,
                        clock.now())
                .replaceWithVoid();
    }

    /** Locks the session's row, so that two uses of one token come one after the other. */
    Uni<Tuple> lockByRefresh(String secret) {
        return Sql.row(
                """
                select s.id, s.account_id, s.client_hash, t.used_at
                from identity.refresh_token t join identity.session s on s.id = t.session_id
                where t.hash = ?1 and %s
                for update of s
                """
                        .formatted(LIVES),
                Hashes.sha256(secret),
                clock.now());
    }

    Uni<Integer> useRefresh(String secret) {
        return Sql.update(
                """
                with used as (update identity.refresh_token set used_at = coalesce(used_at, ?2) where hash = ?1
                              returning session_id)
                update identity.session set last_seen_at = ?2 where id in (select session_id from used)
                """,
                Hashes.sha256(secret),
                clock.now());
    }

    Uni<List<Session>> living(String accountId) {
        return Sql.rows(
                        """
                        select s.id, s.kind, s.client, s.created_at, s.last_seen_at, s.idle_seconds, s.ends_at
                        from identity.session s where s.account_id = ?1 and %s order by s.last_seen_at desc limit 100
                        """
                                .formatted(LIVES),
                        accountId,
                        clock.now())
                .map(rows -> rows.stream().map(SessionRepository::session).toList());
    }

    /** The living session with its account's rights; one statement, because every request needs it. */
    Uni<Tuple> live(String column, Object value) {
        return Sql.row(
                """
                select s.id, s.account_id, s.last_seen_at, s.idle_seconds, s.ends_at,
                       coalesce(a.person_key, '') as person_key, %s
                from identity.session s join identity.account a on a.id = s.account_id
                where s.%s = ?3 and %s and not a.locked and a.erased_at is null
                """
                        .formatted(Grants.COLUMN, column, LIVES),
                clock.today(),
                clock.now(),
                value);
    }

    Uni<Integer> touch(String id) {
        return Sql.update("update identity.session set last_seen_at = ?2 where id = ?1", id, clock.now());
    }

    Uni<Integer> end(String id, String accountId, String cause) {
        return Sql.update(
                "update identity.session set ended_at = ?3, end_cause = ?4 "
                        + "where id = ?1 and account_id = ?2 and ended_at is null",
                id,
                accountId,
                clock.now(),
                cause);
    }

    Uni<List<String>> endAll(String accountId, String cause) {
        return Sql.rows(
                        "update identity.session set ended_at = ?2, end_cause = ?3 "
                                + "where account_id = ?1 and ended_at is null returning id",
                        accountId,
                        clock.now(),
                        cause)
                .map(rows -> rows.stream().map(row -> row.get(0, String.class)).toList());
    }

    Uni<Integer> sweep(Instant before) {
        return Sql.update("delete from identity.session where coalesce(ended_at, ends_at) < ?1", before)
                .chain(() -> Sql.update("delete from identity.challenge where expires_at < ?1", before))
                .chain(() -> Sql.update("delete from identity.sign_in_delay where not_before < ?1", before));
    }

    private static Session session(Tuple row) {
        var lastSeen = Columns.instant(row, "last_seen_at");
        return new Session(
                row.get("id", String.class),
                Session.Kind.valueOf(row.get("kind", String.class)),
                row.get("client", String.class),
                Columns.instant(row, "created_at"),
                lastSeen,
                SessionRules.expiry(
                        lastSeen,
                        Duration.ofSeconds(row.get("idle_seconds", Integer.class)),
                        Columns.instant(row, "ends_at")));
    }
}
