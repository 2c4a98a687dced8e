package io.nuanfeng.coverage.premium;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Average wages are published late and hold from January: what was answered provisionally is reckoned again and every
 * difference listed. The earlier answers stay readable under the day they were given.
 */
@ApplicationScoped
public class Settlements {

    private final PremiumLaw law;

    @Inject
    Transactions tx;

    @Inject
    SettlementRepository rows;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    @Inject
    public Settlements(PolicyBook book) {
        this.law = new PremiumLaw(book);
    }

    /** @throws Problem NOT_FOUND beyond the officer's division; INVALID for months or days in the wrong order */
    public Uni<Settlement> run(Actor actor, Once once, SettlementOrder order) {
        order.check();
        require(actor, order.division());
        return tx.once(actor, once, "premium-settlement", String.class, () -> rows.counts(order)
                        .map(counts -> settled(order, counts))
                        .chain(done -> rows.insert(actor, done)
                                .chain(() -> audit.record(
                                        actor,
                                        "division:" + order.division(),
                                        "PREMIUMS_SETTLED",
                                        Map.of(
                                                "settlement",
                                                done.id(),
                                                "lines",
                                                done.lines().size())))
                                .replaceWith(done.id())))
                .chain(id -> read(actor, id));
    }

    /** @throws Problem NOT_FOUND where there is none in the officer's division */
    public Uni<Settlement> read(Actor actor, String id) {
        return tx.read(actor, () -> rows.find(id));
    }

    private Settlement settled(SettlementOrder order, List<SettlementRepository.Count> counts) {
        var lines = counts.stream()
                .map(count -> line(order, count))
                .filter(line -> !line.tellsNothingNew())
                .toList();
        return new Settlement(Ids.next(), order, counts.size(), lines, clock.now());
    }

    private SettlementLine line(SettlementOrder order, SettlementRepository.Count count) {
        var place = DivisionCode.of(count.division());
        var before = new PremiumFacts(place, count.month(), order.knownBefore(), count.headsBefore(), null, null);
        var after = new PremiumFacts(place, count.month(), order.knownAfter(), count.headsAfter(), null, null);
        var earlier = BaseRules.base(before, law);
        var now = BaseRules.base(after, law);
        return new SettlementLine(
                count.outletId(),
                count.outletName(),
                count.month().toString(),
                count.headsBefore(),
                count.headsAfter(),
                fen(earlier, before),
                fen(now, after),
                earlier.standing(),
                now.standing());
    }

    private Long fen(PremiumBase base, PremiumFacts facts) {
        var amount = base.amount();
        return amount == null ? null : premium(amount, facts).fen();
    }

    private Money premium(Money base, PremiumFacts facts) {
        return PremiumRules.premium(base, law.terms(facts).terms());
    }

    private static void require(Actor actor, String division) {
        if (!actor.reachesDivision(division)) {
            throw Problem.notFound();
        }
    }
}
