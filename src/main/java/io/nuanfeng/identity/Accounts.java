package io.nuanfeng.identity;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
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
    Consents consents;

    @Inject
    LiveSessions live;

    @Inject
    AuditTrail audit;

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
        return isFree(actor, document)
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

    /** Asks as the system, for another's account must not be seen and yet must be noticed. */
    private Uni<Void> isFree(Actor actor, Account.Document document) {
        return tx.read(SYSTEM, () -> accounts.isTaken(document.number(), actor.accountId()))
                .invoke(taken -> {
                    if (taken) {
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
