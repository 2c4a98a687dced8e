package io.nuanfeng.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;

/**
 * Signing in with a phone. Known and unknown phones are treated alike down to the statement: nobody learns who has an
 * account. With these limits the chance of guessing into one account is 10 × 5 in a million a day.
 */
@ApplicationScoped
public class CodeSignIns {

    private static final Actor SYSTEM = Actor.system("sign-in");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Transactions tx;

    @Inject
    RateLimits limits;

    @Inject
    ChallengeRepository challenges;

    @Inject
    AccountRepository accounts;

    @Inject
    Sessions sessions;

    @Inject
    SmsDelivery messages;

    @Inject
    BlindIndex index;

    @Inject
    IdentitySettings settings;

    /** Sends a code. Refuses what is no mobile number, and what comes too often. */
    public Uni<Challenge> send(String typedPhone, Client client) {
        var phone = Mobile.parse(typedPhone)
                .value()
                .orElseThrow(() -> Problem.invalid(new Violation("phone", "PHONE_FORMAT")));
        var challenge =
                new Challenge(Ids.next(), (int) settings.code().resendAfter().toSeconds());
        var code = Ids.digits(ChallengeRules.DIGITS);
        return withinLimits(phone, client)
                .chain(() -> tx.write(SYSTEM, () -> challenges
                        .insert(challenge.id(), phone, code)
                        .chain(() -> messages.put(SmsMessage.code(phone, code)))))
                .replaceWith(challenge);
    }

    /** Signs in with the code. Wrong, too late, too often and never sent look the same. */
    public Uni<OpenSession> answer(String challengeId, String code, Session.Kind kind, Client client) {
        return tx.write(SYSTEM, () -> challenges
                        .answer(challengeId, ChallengeRules.typed(code))
                        .chain(phone -> phone.map(known -> enter(known, kind, client))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .map(opened -> opened.orElseThrow(CodeSignIns::wrongCode));
    }

    private Uni<Void> withinLimits(Mobile phone, Client client) {
        var code = settings.code();
        var key = "code:" + index.phone(phone.value());
        return limits.take("code:network:" + ChallengeRules.network(client.address()), HOUR, code.perNetworkAndHour())
                .chain(() -> limits.take(key, code.resendAfter(), 1))
                .chain(() -> limits.take(key, HOUR, code.perPhoneAndHour()))
                .chain(() -> limits.take(key, DAY, code.perPhoneAndDay()))
                .chain(() -> limits.take("code:budget", DAY, code.dailyBudget()));
    }

    private Uni<Optional<OpenSession>> enter(Mobile phone, Session.Kind kind, Client client) {
        return accounts.byPhone(phone)
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : firstSignIn(phone))
                .chain(account -> account.map(
                                owner -> sessions.open(owner, kind, client).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** A phone that is locked finds no account here either, and gets none. */
    private Uni<Optional<Account>> firstSignIn(Mobile phone) {
        return accounts.insertCourier(Ids.next(), phone).chain(() -> accounts.byPhone(phone));
    }

    private static Problem wrongCode() {
        return Problem.of(Problem.Kind.NOT_SIGNED_IN, "wrong-code");
    }
}
