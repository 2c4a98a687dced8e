package io.nuanfeng.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.TimedCodes;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Signing in as staff: user name, password and authenticator. Which of the three was wrong is never said, and an
 * unknown user name costs the same time. Wrong tries delay the next one ({@link DelayRules}).
 */
@ApplicationScoped
public class StaffSignIns {

    private static final Actor SYSTEM = Actor.system("staff-sign-in");

    /** What was typed. */
    public record Credentials(String username, String password, String totp) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    @Inject
    Transactions tx;

    @Inject
    RateLimits limits;

    @Inject
    StaffRepository staff;

    @Inject
    AccountRepository accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    BlindIndex index;

    @Inject
    IdentitySettings settings;

    @Inject
    ShanghaiClock clock;

    /** Signs in, or says after how many seconds to try again. */
    public Uni<OpenSession> signIn(Credentials typed, Session.Kind kind, Client client) {
        var keys = keys(typed, client);
        return limits.take(
                        "staff:network:" + ChallengeRules.network(client.address()),
                        Duration.ofHours(1),
                        settings.session().staffPerNetworkAndHour())
                .chain(() -> tx.write(SYSTEM, () -> find(typed, keys)))
                .chain(found -> Passwords.matches(typed.password(), found.passwordHash())
                        .chain(right -> tx.write(SYSTEM, () -> decide(right, found, typed, keys)
                                .chain(account -> enter(account, kind, client)))))
                .map(opened -> opened.orElseThrow(() -> Problem.of(Problem.Kind.NOT_SIGNED_IN, "wrong-credentials")));
    }

    private Uni<StaffAccount> find(Credentials typed, List<String> keys) {
        return staff.notBefore(keys)
                .invoke(at -> {
                    if (at.isAfter(clock.now())) {
                        throw Problem.tooMany(Duration.between(clock.now(), at)
                                .plusMillis(999)
                                .toSeconds());
                    }
                })
                .chain(() -> staff.byUsername(typed.username()));
    }

    private Uni<Optional<Account>> decide(boolean right, StaffAccount found, Credentials typed, List<String> keys) {
        var step = TotpRules.accepted(
                at -> TimedCodes.at(found.totpSecret(), at),
                ChallengeRules.typed(typed.totp()),
                clock.now(),
                found.totpLastStep());
        return right && step.isPresent()
                ? staff.useStep(found.id(), step.getAsLong())
                        .chain(used -> used ? welcome(found, keys) : refuse(found, keys))
                : refuse(found, keys);
    }

    private Uni<Optional<Account>> welcome(StaffAccount found, List<String> keys) {
        return staff.forgetFailures(keys).chain(() -> accounts.find(found.id()));
    }

    private Uni<Optional<Account>> refuse(StaffAccount found, List<String> keys) {
        var recorded = found.id().isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.record(SYSTEM, Sessions.subject(found.id()), "SIGN_IN_REFUSED", Map.of());
        return recorded.chain(() -> staff.countFailure(keys.get(0), DelayRules.FROM_ONE_PLACE))
                .chain(() -> staff.countFailure(keys.get(1), DelayRules.FROM_ANYWHERE))
                .replaceWith(Optional.empty());
    }

    private Uni<Optional<OpenSession>> enter(Optional<Account> account, Session.Kind kind, Client client) {
        return account.map(owner -> sessions.open(owner, kind, client).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The user name from this place, and from anywhere; kept as keyed hashes, for a mistyped name may be a password. */
    private List<String> keys(Credentials typed, Client client) {
        var user = index.of("username", typed.username());
        return List.of(user + "@" + client.address(), user);
    }
}
