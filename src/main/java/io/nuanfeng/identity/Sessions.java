package io.nuanfeng.identity;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Where people are signed in: beginning, carrying on, listing and ending. */
@ApplicationScoped
public class Sessions {

    private static final Actor SYSTEM = Actor.system("session");
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Transactions tx;

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    LiveSessions live;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AuditTrail audit;

    @Inject
    IdentitySettings settings;

    @Inject
    ShanghaiClock clock;

    /** Joins the transaction of the sign-in that succeeded. */
    Uni<OpenSession> open(Account account, Session.Kind kind, Client client) {
        var opened = new OpenSession(Ids.next(), account, Ids.secret());
        var staff = account.roles().stream().anyMatch(Role::isStaff);
        var limits = settings.session();
        var fresh = new SessionRepository.Fresh(
                opened,
                kind,
                client,
                staff ? limits.staffIdle() : limits.courierIdle(),
                staff ? limits.staffEnd() : limits.courierEnd());
        return sessions.insert(fresh)
                .chain(() -> audit.record(SYSTEM, subject(account.id()), "SIGNED_IN", Map.of("kind", kind)))
                .replaceWith(opened);
    }

    /** What the API answers to a sign-in. */
    public Tokens tokens(OpenSession session) {
        var seconds = (int) settings.session().accessToken().toSeconds();
        return new Tokens(accessTokens.mint(session), session.secret(), seconds, session.account());
    }

    /** Changes a refresh token for new tokens; a token used twice ends the session (see {@link SessionRules}). */
    public Uni<Tokens> refresh(String refreshToken, Client client) {
        return tx.write(SYSTEM, () -> sessions.lockByRefresh(refreshToken)
                        .chain(row -> carryOn(row, refreshToken, client)))
                .map(carried -> carried.orElseThrow(Sessions::over))
                .map(this::tokens);
    }

    /** My sessions, the latest used first. */
    public Uni<List<Session>> mine(Actor actor) {
        return tx.read(actor, () -> sessions.living(actor.accountId()));
    }

    /** Ends one of my sessions. */
    public Uni<Void> end(Actor actor, String id) {
        return tx.write(actor, () -> sessions.end(id, actor.accountId(), "SIGNED_OUT")
                        .map(ended -> {
                            if (ended == 0) {
                                throw Problem.notFound();
                            }
                            return ended;
                        })
                        .call(() -> audit.record(actor, subject(actor.accountId()), "SIGNED_OUT", Map.of())))
                .invoke(() -> live.forget(actor.accountId()))
                .replaceWithVoid();
    }

    /** Ends every session of an account: it was locked, its roles changed, or it was erased. */
    Uni<Void> endAll(String accountId, String cause) {
        return tx.write(SYSTEM, () -> sessions.endAll(accountId, cause))
                .invoke(() -> live.forget(accountId))
                .replaceWithVoid();
    }

    /** Forgets sessions that ended a month ago, by when a theft has been looked into, and codes as old. */
    public Uni<Void> sweep() {
        var before = clock.now().minus(KEPT);
        return tx.write(SYSTEM, () -> sessions.sweep(before)).replaceWithVoid();
    }

    private Uni<Optional<OpenSession>> carryOn(Tuple row, String refreshToken, Client client) {
        if (row == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        var accountId = row.get("account_id", String.class);
        if (isStolen(row, client)) {
            return sessions.end(row.get("id", String.class), accountId, "TOKEN_REUSED")
                    .call(() -> audit.record(SYSTEM, subject(accountId), "TOKEN_REUSED", Map.of()))
                    .invoke(() -> live.forget(accountId))
                    .replaceWith(Optional.empty());
        }
        var secret = Ids.secret();
        var id = row.get("id", String.class);
        return sessions.useRefresh(refreshToken)
                .chain(() -> sessions.insertRefresh(id, secret))
                .chain(() -> accounts.find(accountId))
                .map(found -> found.map(account -> new OpenSession(id, account, secret)));
    }

    private boolean isStolen(Tuple row, Client client) {
        var usedAt = Columns.instant(row, "used_at");
        var sameClient = MessageDigest.isEqual(row.get("client_hash", byte[].class), client.hash());
        return usedAt != null
                && SessionRules.isTheft(usedAt, clock.now(), settings.session().refreshGrace(), sameClient);
    }

    private static Problem over() {
        return Problem.of(Problem.Kind.NOT_SIGNED_IN, "session-over");
    }

    static String subject(String accountId) {
        return "account:" + accountId;
    }
}
