package io.nuanfeng.coverage.entry;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.HireOrder;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.OwnDocuments;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.ManagedOutlets;
import io.nuanfeng.registry.Outlet;

/** Couriers enter themselves at an outlet's wall; its manager declares several with one act. */
@ApplicationScoped
public class SelfEntries {

    private static final String WHAT = "SELF_ENTRY";

    @Inject
    Transactions tx;

    @Inject
    EntryRepository entries;

    @Inject
    Posters posters;

    @Inject
    ManagedOutlets managed;

    @Inject
    OwnDocuments documents;

    @Inject
    Hires hires;

    @Inject
    ReadLog readLog;

    @Inject
    ShanghaiClock clock;

    /**
     * Hands the courier's own document to the outlet; entering is agreeing to that. Done twice it has one effect.
     *
     * @throws Problem FORBIDDEN identity-needed before the real-name step; NOT_FOUND for a code that is void; INVALID for
     *     a day to come
     */
    public Uni<Void> enter(Actor actor, String code, Beginning begins) {
        requireIdentity(actor);
        if (begins.hiredOn().isAfter(clock.today())) {
            throw Problem.invalid(new Violation("hiredOn", "day-to-come"));
        }
        return posters.scanned(code)
                .chain(poster -> tx.write(actor, () -> documents
                        .of(actor)
                        .map(found -> found.orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "identity-needed")))
                        .chain(document ->
                                entries.insert(actor.personKey(), document, poster.outlet(), begins, clock.now()))
                        .replaceWithVoid()));
    }

    /**
     * What the courier finds behind a code: nothing is to be typed that is known.
     *
     * @throws Problem NOT_FOUND, as the Uni's failure, for a code that never was or is void
     */
    public Uni<Scan> scan(Actor actor, String code) {
        return posters.scanned(code)
                .chain(poster -> actor.personKey().isEmpty()
                        ? Uni.createFrom().item(new Scan(poster, null, List.of()))
                        : tx.read(actor, () -> documents.of(actor).chain(document -> entries.of(actor.personKey())
                                .map(own -> own.stream()
                                        .filter(one -> one.outletId()
                                                .equals(poster.outlet().id()))
                                        .toList())
                                .map(here -> new Scan(poster, document.orElse(null), here)))));
    }

    /** Takes back what waits. */
    public Uni<Void> withdraw(Actor actor, String id) {
        requireIdentity(actor);
        return tx.write(actor, () -> entries.of(actor.personKey())
                .map(own -> own.stream().anyMatch(one -> one.id().equals(id)))
                .chain(own -> own
                        ? decide(actor, id, SelfEntry.State.WITHDRAWN)
                        : Uni.createFrom().item(0))
                .invoke(SelfEntries::requireOne)
                .replaceWithVoid());
    }

    /** Who waits for the outlet's yes, first come first. Looking is recorded. */
    public Uni<List<SelfEntry>> waiting(Actor actor, String outletId) {
        return tx.write(actor, () -> managed.one(actor, outletId)
                .chain(outlet -> entries.waiting(outlet.id()))
                .call(found -> readLog.record(
                        actor, found.stream().map(SelfEntry::personKey).toList(), WHAT, "确认本人扫码填报的入职信息")));
    }

    public Uni<Integer> countWaiting(Actor actor, String outletId) {
        return tx.read(actor, () -> entries.count(outletId));
    }

    /**
     * Declares the entries named. Who is refused waits on, with the reasons.
     *
     * @throws Problem NOT_FOUND for an outlet the actor does not answer for; INVALID where none is named
     */
    public Uni<Confirmed> confirm(Actor actor, Once once, Confirmation confirmation) {
        if (confirmation.entryIds().isEmpty()) {
            throw Problem.invalid(new Violation("entryIds", "required"));
        }
        return tx.once(
                actor, once, "confirm-entries", Confirmed.class, () -> managed.one(actor, confirmation.outletId())
                        .chain(outlet -> entries.waiting(outlet.id())
                                .map(found -> found.stream()
                                        .filter(one -> confirmation.entryIds().contains(one.id()))
                                        .toList())
                                .chain(found -> declare(actor, confirmation, outlet, found))));
    }

    /** The outlet does not know this person. */
    public Uni<Void> decline(Actor actor, String outletId, String id) {
        return tx.write(actor, () -> managed.one(actor, outletId)
                .chain(() -> decide(actor, id, SelfEntry.State.DECLINED))
                .invoke(SelfEntries::requireOne)
                .replaceWithVoid());
    }

    private Uni<Confirmed> declare(Actor actor, Confirmation confirmation, Outlet outlet, List<SelfEntry> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new Confirmed(List.of()));
        }
        var people = found.stream().map(entry -> hire(entry, confirmation)).toList();
        return hires.declare(actor, Once.of(null, ""), new HireOrder(outlet.id(), people, false))
                .map(answer -> new Confirmed(IntStream.range(0, found.size())
                        .mapToObj(at -> new Confirmed.Item(
                                found.get(at).id(), answer.items().get(at)))
                        .toList()))
                .call(confirmed -> entries.decide(
                        confirmed.items().stream()
                                .filter(Confirmed.Item::isTaken)
                                .map(item -> new EntryRepository.Decided(
                                        item.entryId(),
                                        SelfEntry.State.CONFIRMED,
                                        item.outcome().enrolmentId() == null
                                                ? ""
                                                : item.outcome().enrolmentId()))
                                .toList(),
                        actor.accountId(),
                        clock.now()));
    }

    private static Hire hire(SelfEntry entry, Confirmation confirmation) {
        return new Hire(
                entry.worker(),
                entry.job(),
                confirmation.engagement(),
                confirmation.contract(),
                confirmation.contractOn(),
                entry.hiredOn(),
                false,
                "",
                "",
                null);
    }

    private Uni<Integer> decide(Actor actor, String id, SelfEntry.State state) {
        return entries.decide(List.of(new EntryRepository.Decided(id, state, "")), actor.accountId(), clock.now());
    }

    private static void requireOne(int touched) {
        if (touched != 1) {
            throw Problem.notFound();
        }
    }

    private static void requireIdentity(Actor actor) {
        if (actor.personKey().isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "identity-needed");
        }
    }
}
