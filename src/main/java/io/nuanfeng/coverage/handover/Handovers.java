package io.nuanfeng.coverage.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.Leave;
import io.nuanfeng.coverage.roster.LeaveCause;
import io.nuanfeng.coverage.roster.LeaveOrder;
import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.notice.Notice;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlets;

/** When an outlet closes or changes hands, each covered person is decided about; nobody falls out by silence. */
@ApplicationScoped
public class Handovers {

    /** How many people the timer takes in one transaction. */
    public static final int BATCH = 100;

    private static final Actor PORTAL = Actor.system("handovers");
    private static final String WHAT = "HANDOVER";

    @Inject
    Transactions tx;

    @Inject
    HandoverRepository handovers;

    @Inject
    Outlets outlets;

    @Inject
    Leavers leavers;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    ReadLog readLog;

    @Inject
    ShanghaiClock clock;

    /** Opens an item for everybody covered where the monthly list brought a change; gives how many it looked at. */
    public Uni<Integer> detect() {
        return tx.write(PORTAL, () -> handovers.stranded(clock.today(), BATCH).call(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::openOne)
                        .onItem()
                        .ignoreAsUni()))
                .map(List::size);
    }

    /** The outlets at which somebody is to be decided about, as far as the actor answers for them. */
    public Uni<List<HandoverOutlet>> open(Actor actor) {
        return tx.read(actor, handovers::outlets);
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, where the actor answers for nobody there */
    public Uni<HandoverList> of(Actor actor, String outletId) {
        return tx.write(
                actor,
                () -> handovers.of(outletId).call(items -> seen(actor, items)).chain(items -> {
                    if (items.isEmpty()) {
                        throw Problem.notFound();
                    }
                    return outlets.find(actor, outletId).map(outlet -> new HandoverList(outlet, items));
                }));
    }

    /**
     * Decides about the people named. An end is declared to the agency as a leave; whoever goes elsewhere stays covered
     * here until the new outlet's cover runs.
     *
     * @throws Problem NOT_FOUND for people who are not the actor's; INVALID for a decision without its outlet or day
     */
    public Uni<HandoverList> decide(Actor actor, Once once, HandoverOrder order) {
        check(order);
        return tx.once(actor, once, "decide-handover", String.class, () -> target(actor, order)
                        .chain(name -> handovers.of(order.outletId()).chain(items -> {
                            var named = items.stream()
                                    .filter(item -> order.itemIds().contains(item.id()))
                                    .toList();
                            if (named.size() != order.itemIds().size()) {
                                throw Problem.notFound();
                            }
                            return each(actor, order, name, named);
                        }))
                        .replaceWith("done"))
                .chain(done -> of(actor, order.outletId()));
    }

    private void check(HandoverOrder order) {
        if (order.itemIds().isEmpty()) {
            throw Problem.invalid(new Violation("items", "required"));
        }
        if (order.decision() == HandoverDecision.GOES_TO && order.toOutletId().isEmpty()) {
            throw Problem.invalid(new Violation("toOutletId", "required"));
        }
        if (order.decision() == HandoverDecision.ENDS_ON && order.endsOn() == null) {
            throw Problem.invalid(new Violation("endsOn", "required"));
        }
    }

    /** The name of the outlet they go to, which may be this one under its new opener. */
    private Uni<String> target(Actor actor, HandoverOrder order) {
        return order.decision() == HandoverDecision.GOES_TO
                ? outlets.find(actor, order.toOutletId()).map(outlet -> outlet.name())
                : Uni.createFrom().item("");
    }

    private Uni<Void> each(Actor actor, HandoverOrder order, String toOutlet, List<HandoverItem> named) {
        return Multi.createFrom()
                .iterable(named)
                .onItem()
                .transformToUniAndConcatenate(item -> decideOne(actor, order, toOutlet, item))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> decideOne(Actor actor, HandoverOrder order, String toOutlet, HandoverItem item) {
        var who = new HandoverRepository.Who(actor.accountId(), clock.now());
        return handovers
                .decide(item.id(), order, toOutlet, who)
                .invoke(touched -> {
                    if (touched != 1) {
                        throw Problem.of(Problem.Kind.CONFLICT, "conflict");
                    }
                })
                .chain(() -> order.decision() == HandoverDecision.ENDS_ON
                        ? leave(item, order)
                        : Uni.createFrom().voidItem())
                .chain(() -> audit.record(
                        actor,
                        "handover:" + item.id(),
                        "HANDOVER_DECIDED",
                        Map.of("decision", order.decision().name())))
                .chain(() -> tell(
                        item.personKey(),
                        "HANDOVER_DECIDED",
                        Map.of(
                                "outlet",
                                toOutlet.isEmpty() ? item.insurer().name() : toOutlet,
                                "decision",
                                order.decision().name())));
    }

    /** Where the outlet declared the hire, the portal declares the leave for it; the agency still decides. */
    private Uni<Void> leave(HandoverItem item, HandoverOrder order) {
        return handovers
                .hire(item.personKey(), order.outletId())
                .chain(hire -> hire.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : leavers.declare(PORTAL, Once.of(null, ""), closing(order, hire))
                                .invoke(answer -> answer.items().get(0).doubts().stream()
                                        .filter(doubt -> doubt.isError())
                                        .findFirst()
                                        .ifPresent(doubt -> {
                                            throw Problem.invalid(new Violation("endsOn", doubt.code()));
                                        }))
                                .replaceWithVoid());
    }

    private static LeaveOrder closing(HandoverOrder order, String hire) {
        LocalDate last = order.endsOn();
        return new LeaveOrder(order.outletId(), List.of(new Leave(hire, "", last, LeaveCause.OUTLET_CLOSED)));
    }

    private Uni<Void> openOne(HandoverRepository.Found found) {
        return handovers
                .insert(found, clock.now())
                .chain(added -> added == 0
                        ? Uni.createFrom().voidItem()
                        : tell(
                                found.personKey(),
                                "HANDOVER_OPENED",
                                Map.of(
                                        "outlet",
                                        found.outletName(),
                                        "change",
                                        found.change().name())));
    }

    private Uni<Void> tell(String person, String kind, Map<String, String> facts) {
        return notices.tell(new Notice(person, kind, facts, "/coverage"));
    }

    private Uni<Void> seen(Actor actor, List<HandoverItem> items) {
        return readLog.record(
                actor, items.stream().map(HandoverItem::personKey).distinct().toList(), WHAT, "网点变动后的参保交接");
    }
}
