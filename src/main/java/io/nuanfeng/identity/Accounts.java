package io.nuanfeng.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** My account, and the step in which I say who I am. */
@ApplicationScoped
public class Accounts {

    private static final Actor SYSTEM = Actor.system("identity");

    @Inject
    Transactions tx;

    @Inject
    AccountRepository accounts;

    @Inject
    BlindIndex people;

    @Inject
    Consents consents;

    @Inject
    LiveSessions live;

    @Inject
    AuditTrail audit;

    @Inject
    @All
    List<PersonalRecords> modules;

    @Inject
    RateLimits limits;

    @Inject
    IdentitySettings settings;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem not-found, as the Uni's failure, once the account is erased */
    public Uni<Account> mine(Actor actor) {
        return tx.read(actor, () -> find(actor));
    }

    /** What was typed in its one way of writing; refuses, with every field named, what cannot exist. */
    public Account.Document read(TypedDocument typed) {
        return typed.read(clock.today());
    }

    /**
     * Gives name and number, which lifts the account to {@link Level#L2} and is the separate consent to their use
     * (PIPL art 29). One number stands on one account; who holds it is not told.
     *
     * @param version the version that was read; 0 for whatever stands there
     */
    public Uni<Account> identify(Actor actor, Once once, TypedDocument typed, int version) {
        var document = read(typed);
        return limits.take("identify:" + actor.accountId(), Duration.ofDays(1), settings.realNamesPerDay())
                .chain(() -> isTheirs(actor, document))
                .chain(() -> tx.once(actor, once, "identify", String.class, () -> find(actor)
                        .chain(account -> change(actor, account, document, version))
                        .replaceWith("done")))
                .onFailure(ConstraintViolationException.class)
                .transform(race -> taken())
                .invoke(() -> live.forget(actor.accountId()))
                .chain(() -> mine(actor));
    }

    private Uni<Void> change(Actor actor, Account account, Account.Document document, int version) {
        if (version != 0 && version != account.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return accounts.setDocument(account.id(), document, account.version())
                .invoke(changed -> {
                    if (!changed) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .chain(() -> consents.giveForIdentity(actor))
                .chain(() -> audit.record(
                        actor,
                        Sessions.subject(actor.accountId()),
                        "IDENTIFIED",
                        Map.of("idType", document.type().name())));
    }

    /**
     * Asks as the system, for another's account must not be seen and yet must be noticed; and a number that an office
     * has under another name is another's too.
     */
    private Uni<Void> isTheirs(Actor actor, Account.Document document) {
        return tx.read(SYSTEM, () -> accounts.isTaken(document.number(), actor.accountId())
                        .chain(taken -> Multi.createFrom()
                                .iterable(modules)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        module -> module.nameAnother(people.person(document.number()), document.name()))
                                .collect()
                                .in(() -> new AtomicBoolean(taken), (any, another) -> any.set(any.get() || another))))
                .invoke(another -> {
                    if (another.get()) {
                        throw taken();
                    }
                })
                .replaceWithVoid();
    }

    private static Problem taken() {
        return Problem.of(Problem.Kind.CONFLICT, "identity-not-accepted");
    }

    private Uni<Account> find(Actor actor) {
        return accounts.find(actor.accountId()).map(found -> found.orElseThrow(Problem::notFound));
    }
}
