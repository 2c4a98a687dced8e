package io.nuanfeng.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.audit.ReadRecord;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** People's rights over their own data: who looked, a copy of everything, erasure (PIPL arts 44–47). */
@ApplicationScoped
public class PersonalData {

    private static final int ALL_READINGS = 10_000;

    /** Everything the portal keeps about one person, opened. */
    public record Copy(
            Instant at,
            Account account,
            List<Session> sessions,
            List<Consent.Answer> consents,
            List<ReadRecord> readings,
            Map<String, List<Map<String, Object>>> records) {
        @Override
        public String toString() {
            return "Copy[" + account.id() + "]";
        }
    }

    @Inject
    Transactions tx;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    Consents consents;

    @Inject
    LiveSessions live;

    @Inject
    ReadLog readLog;

    @Inject
    AuditTrail audit;

    @Inject
    @All
    List<PersonalRecords> modules;

    @Inject
    ShanghaiClock clock;

    /** Which staff read my data, the latest first; nobody can have looked before the person has a number here. */
    public Uni<List<ReadRecord>> readings(Actor actor, int limit) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.read(actor, () -> readLog.of(actor.personKey(), limit));
    }

    /** A copy of everything kept about me; taking it is recorded. */
    public Uni<Copy> copy(Actor actor) {
        return tx.write(actor, () -> accounts.find(actor.accountId())
                .map(found -> found.orElseThrow(Problem::notFound))
                .call(() -> record(actor, "DATA_EXPORTED"))
                .chain(account -> sessions.living(account.id()).chain(living -> consents.history(actor)
                        .chain(said -> readings(actor, ALL_READINGS).chain(read -> records(actor)
                                .map(kept -> new Copy(clock.now(), account, living, said, read, kept)))))));
    }

    /**
     * Erases phone, name and number and ends every session. What others must keep by law stays, without a way from the
     * account to it. Accounts of staff belong to their office.
     */
    public Uni<Void> erase(Actor actor, Once once) {
        if (actor.isStaff()) {
            throw Problem.of(Problem.Kind.CONFLICT, "staff-account");
        }
        return tx.once(actor, once, "erase", String.class, () -> record(actor, "ACCOUNT_ERASED")
                        .chain(() -> sessions.endAll(actor.accountId(), "ERASED"))
                        .chain(() -> accounts.erase(actor.accountId()))
                        .replaceWith("done"))
                .invoke(() -> live.forget(actor.accountId()))
                .replaceWithVoid();
    }

    private Uni<Map<String, List<Map<String, Object>>>> records(Actor actor) {
        return Multi.createFrom()
                .iterable(modules)
                .onItem()
                .transformToUniAndConcatenate(module -> module.about(actor).map(kept -> Map.entry(module.part(), kept)))
                .collect()
                .in(LinkedHashMap::new, (all, part) -> all.put(part.getKey(), part.getValue()));
    }

    private Uni<Void> record(Actor actor, String action) {
        return audit.record(actor, Sessions.subject(actor.accountId()), action, Map.of());
    }
}
