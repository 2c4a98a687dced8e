package io.nuanfeng.coverage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** A courier lets one third party, such as a hospital, see once whether he is insured today. */
@ApplicationScoped
public class CheckCodes {

    /** 50 random bits: at the tries allowed, guessing one within its life is hopeless. */
    private static final int LENGTH = 10;

    private static final String PURPOSE = "check-code";

    @Inject
    Transactions tx;

    @Inject
    Coverage coverage;

    @Inject
    CoverRepository covers;

    @Inject
    KeyRing keys;

    @Inject
    RateLimits limits;

    @Inject
    CoverageSettings settings;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem FORBIDDEN identity-needed before the real-name step; TOO_MANY codes in an hour */
    public Uni<CheckCode> create(Actor actor, Once once) {
        Coverage.requireIdentity(actor);
        return limits.take(
                        "check-code:" + actor.personKey(),
                        Duration.ofHours(1),
                        settings.checkCode().perPersonAndHour())
                .chain(() -> tx.once(actor, once, "check-code", CheckCode.class, () -> insert(actor)));
    }

    /**
     * What the courier lets the bearer of the code see; the code is used up. The answer must show nothing but yes or
     * no, the insuring units and the dates.
     *
     * @param client where the try comes from, for the limit
     * @throws Problem NOT_FOUND for a code that never was, is used up or too old, all alike; TOO_MANY tries
     */
    public Uni<CoverageAnswer> use(String code, String client) {
        var system = Actor.system(PURPOSE);
        return limits.take(
                        "check:" + client,
                        Duration.ofMinutes(10),
                        settings.checkCode().triesPerTenMinutes())
                .chain(() -> tx.write(system, () -> take(code).chain(this::answer)));
    }

    private Uni<CheckCode> insert(Actor actor) {
        var created = new CheckCode(
                Ids.readable(LENGTH), clock.now().plus(settings.checkCode().life()));
        return Sql.update("delete from coverage.check_code where expires_at < ?1", clock.now())
                .chain(() -> Sql.update(
                        "insert into coverage.check_code (code_hash, person_key, expires_at) values (?1, ?2, ?3)",
                        hash(created.code()),
                        actor.personKey(),
                        created.expiresAt()))
                .replaceWith(created);
    }

    private Uni<Tuple> take(String code) {
        return Sql.row(
                """
                update coverage.check_code set used_at = ?1
                where code_hash = ?2 and used_at is null and expires_at > ?1
                returning person_key
                """,
                clock.now(),
                hash(code));
    }

    /** A wrong code takes as long as a right one. */
    private Uni<CoverageAnswer> answer(Tuple taken) {
        var person = taken == null ? "" : taken.get(0, String.class);
        return covers.of(List.of(person)).map(facts -> {
            if (taken == null) {
                throw Problem.notFound();
            }
            return coverage.answer(facts.get(person), Asked.now().question(clock));
        });
    }

    private byte[] hash(String code) {
        return keys.hmac(PURPOSE, code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
