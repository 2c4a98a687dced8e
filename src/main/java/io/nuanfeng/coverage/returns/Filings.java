package io.nuanfeng.coverage.returns;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Filing.Act;
import io.nuanfeng.coverage.returns.Filing.State;
import io.nuanfeng.coverage.returns.FilingRepository.Step;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * The way of a return (五（一）): the county completes and approves it, 市社保中心 accepts it and, when all counties are in,
 * passes the city's on to both bureaus. What was sent on comes back from the top only, with a reason.
 */
@ApplicationScoped
public class Filings {

    private static final int LONGEST_EXCEPTION_DAYS = 31;

    @Inject
    Transactions tx;

    @Inject
    ReturnLoader loader;

    @Inject
    FilingRepository filings;

    @Inject
    FrozenRepository frozen;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * Signs the figures as they are now; they are kept as signed. A return in which nothing changed is signed as such.
     *
     * @throws Problem NOT_FOUND out of reach; CONFLICT in another state, locked, with errors, or changed though signed
     *     as unchanged; INVALID where a warning has no note; STALE where somebody was faster
     */
    public Uni<Filing> complete(Actor actor, Once once, FilingOrder order, Completion completion) {
        Reach.require(actor, order.key().division());
        return once(actor, once, order, Act.COMPLETE, () -> loader.load(order.key(), null)
                .invoke(sheet -> Signing.check(sheet, completion).ifPresent(refused -> {
                    throw refused;
                }))
                .chain(sheet -> begun(order)
                        .call(filing -> frozen.freeze(
                                filing,
                                sheet.counties().get(0).roster(),
                                new FrozenRepository.Completed(
                                        completion.zero(),
                                        sheet.counties().get(0).totals(),
                                        completion.remarks())))
                        .chain(filing -> move(actor, filing, Act.COMPLETE, ""))));
    }

    /** The county's own check of what was completed. Problems as {@link #complete}. */
    public Uni<Filing> approve(Actor actor, Once once, FilingOrder order) {
        Reach.require(actor, order.key().division());
        return once(actor, once, order, Act.APPROVE, () -> begun(order)
                .chain(filing -> move(actor, filing, Act.APPROVE, "")));
    }

    /**
     * 市社保中心 takes a county's return over; accepting the city's own, once all counties are in, passes it on.
     *
     * @throws Problem FORBIDDEN below the city; else as {@link #complete}
     */
    public Uni<Filing> accept(Actor actor, Once once, FilingOrder order) {
        Reach.requireAbove(actor, order.key());
        return once(actor, once, order, Act.ACCEPT, () -> begun(order)
                .call(filing -> order.key().isCity()
                        ? allIn(order.key())
                        : Uni.createFrom().voidItem())
                .chain(filing -> move(actor, filing, Act.ACCEPT, "")));
    }

    /** Sends a return back with the reason; the city's own first. Problems as {@link #accept}. */
    public Uni<Filing> unapprove(Actor actor, Once once, FilingOrder order, String reason) {
        Reach.requireAbove(actor, order.key());
        return once(actor, once, order, Act.UNAPPROVE, () -> begun(order)
                .call(filing -> order.key().isCity() ? Uni.createFrom().voidItem() : notPassedOn(order.key()))
                .chain(filing -> move(actor, filing, Act.UNAPPROVE, reason)));
    }

    /**
     * Opens a locked return until a day; the exception ends by itself.
     *
     * @throws Problem INVALID where the day has passed or is too far off; else as {@link #accept}
     */
    public Uni<Filing> except(Actor actor, Once once, FilingOrder order, LockOpening opening) {
        Reach.requireAbove(actor, order.key());
        var today = clock.today();
        if (opening.until().isBefore(today) || opening.until().isAfter(today.plusDays(LONGEST_EXCEPTION_DAYS))) {
            throw Problem.invalid(new Violation("until", "exception-day", LONGEST_EXCEPTION_DAYS));
        }
        loader.period(order.key());
        return tx.once(actor, once, "return-exception", Filing.class, () -> filings.open(
                        order.key(),
                        opening.until(),
                        opening.reason(),
                        new Step(null, null, "", actor.accountId(), clock.now()))
                .chain(() -> audit.record(
                        actor,
                        "return:" + order.key(),
                        "RETURN_OPENED",
                        Map.of("until", opening.until().toString())))
                .chain(() -> filings.find(order.key())));
    }

    /** What the officer may do with a return now; opening a locked one is not among the steps. */
    public static List<Act> possible(Actor actor, ReturnSheet sheet) {
        var key = sheet.key();
        var above = actor.reachesDivision(key.city());
        return actor.has(Role.INSURANCE_OFFICER)
                ? Stream.of(Act.values())
                        .filter(act -> act == Act.COMPLETE || act == Act.APPROVE || above)
                        .filter(act -> act != Act.COMPLETE || !sheet.locked())
                        .filter(act -> FilingRules.after(
                                        key.isCity(), sheet.filing().state(), act)
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Whether the officer may open a locked return. */
    public static boolean mayOpen(Actor actor, ReturnSheet sheet) {
        return sheet.locked()
                && actor.has(Role.INSURANCE_OFFICER)
                && actor.reachesDivision(sheet.key().city());
    }

    /** The one that acts was checked; what it counts, it counts as the portal. */
    private Uni<Filing> once(Actor actor, Once once, FilingOrder order, Act act, Supplier<Uni<Filing>> work) {
        loader.period(order.key());
        return tx.once(actor, once, "return-" + act, Filing.class, () -> tx.write(ReturnLoader.COUNTING, work));
    }

    private Uni<Filing> begun(FilingOrder order) {
        return filings.find(order.key())
                .invoke(filing -> {
                    if (filing.version() != order.version()) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .chain(filing -> filing.id().isEmpty()
                        ? filings.begin(order.key(), loader.period(order.key()).dueOn())
                        : Uni.createFrom().item(filing));
    }

    private Uni<Filing> move(Actor actor, Filing filing, Act act, String reason) {
        var to = FilingRules.after(filing.key().isCity(), filing.state(), act)
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "conflict"));
        var step = new Step(act, to, reason, actor.accountId(), clock.now());
        return filings.move(filing, to)
                .invoke(moved -> {
                    if (!moved) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .chain(() -> filings.step(filing, step))
                .chain(() -> audit.record(actor, "return:" + filing.key(), "RETURN_" + to, Map.of("act", act.name())))
                .chain(() -> filings.find(filing.key()));
    }

    private Uni<Void> allIn(ReturnKey city) {
        var counties = loader.countiesOf(city);
        return filings.below(city)
                .invoke(found -> {
                    var accepted = found.stream()
                            .filter(filing -> filing.state() == State.ACCEPTED)
                            .map(filing -> filing.key().division())
                            .toList();
                    if (!accepted.containsAll(counties)) {
                        throw Problem.of(Problem.Kind.CONFLICT, "counties-missing", counties.size() - accepted.size());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> notPassedOn(ReturnKey key) {
        return filings.find(new ReturnKey(key.period(), key.city()))
                .invoke(city -> {
                    if (city.state() == State.ACCEPTED) {
                        throw Problem.of(Problem.Kind.CONFLICT, "city-passed-on");
                    }
                })
                .replaceWithVoid();
    }
}
