package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** What an outlet owes for a month (rule R5). Amounts in fen; an indication, the agency decides. */
@ApplicationScoped
public class Premiums {

    private final PremiumLaw law;

    @Inject
    Transactions tx;

    @Inject
    Outlets outlets;

    @Inject
    PremiumRepository rows;

    @Inject
    ShanghaiClock clock;

    @Inject
    public Premiums(PolicyBook book) {
        this.law = new PremiumLaw(book);
    }

    /**
     * The premium of the people known to be insured in the month, or of the wages the manager gave.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's; INVALID for a band that no agency sets
     * @throws PolicyGap where the month has no rate
     */
    public Uni<Premium> of(Actor actor, String outletId, PremiumQuestion question) {
        var known = question.knownAt(clock);
        return tx.read(actor, () -> outlets.find(actor, outletId)
                .map(outlet -> OutletReach.require(actor, outlet))
                .chain(outlet -> rows.heads(outletId, question.month(), known)
                        .chain(heads -> rows.payroll(outletId, question.month(), known)
                                .map(payroll -> facts(outlet, question, known, heads, payroll)))
                        .map(facts -> premium(outletId, facts, question, known))));
    }

    /**
     * What so many people would cost at the outlet by the average wage, whoever is insured now: for a preview.
     *
     * @throws Problem NOT_FOUND where there is no such outlet
     * @throws PolicyGap where the month has no rate
     */
    public Uni<Premium> estimate(Actor actor, String outletId, YearMonth month, int heads) {
        var question = PremiumQuestion.of(month);
        var known = clock.now();
        return outlets.find(actor, outletId)
                .map(outlet -> facts(outlet, question, known, heads, PayrollTotal.NONE))
                .map(facts -> premium(outletId, facts, question, known));
    }

    Premium premium(String outletId, PremiumFacts facts, PremiumQuestion question, Instant known) {
        if (facts.band() != null && !law.isBand(facts, facts.band())) {
            throw Problem.invalid(new Violation("band", "wrong"));
        }
        var terms = law.terms(facts);
        var base = BaseRules.base(facts, law);
        var amount = base.amount() == null ? null : PremiumRules.premium(base.amount(), terms.terms());
        var until = question.until() == null ? ShanghaiClock.dateOf(known) : question.until();
        return new Premium(
                outletId,
                facts.month(),
                base.mode(),
                base.standing(),
                base.standard(),
                base.standardYear(),
                base.amount(),
                base.heads(),
                terms.terms(),
                amount,
                amount == null ? List.of() : PremiumRules.shares(amount, base.heads()),
                amount == null || question.dueOn() == null ? null : law.lateFee(amount, question.dueOn(), until),
                notes(base, terms),
                Stream.concat(base.sources().stream(), terms.sources().stream()).toList(),
                known);
    }

    private static List<Note> notes(PremiumBase base, PremiumLaw.Terms terms) {
        return Stream.concat(base.notes().stream(), Stream.of(Note.UNCONFIRMED).filter(note -> terms.unconfirmed()))
                .distinct()
                .toList();
    }

    private static PremiumFacts facts(
            Outlet outlet, PremiumQuestion question, Instant known, int heads, PayrollTotal payroll) {
        return new PremiumFacts(
                DivisionCode.of(outlet.division()),
                question.month(),
                ShanghaiClock.dateOf(known),
                heads,
                payroll.isGiven() ? new PremiumFacts.Payroll(payroll.wages(), payroll.heads()) : null,
                question.band());
    }

    /** The clauses by which a courier pays nothing at a place, for whoever explains it. */
    public List<Citation> workerPaysNothing(DivisionCode place, YearMonth month) {
        return WorkerShareRules.clauses(law.book(), place, month.atDay(1));
    }
}
