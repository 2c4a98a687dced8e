package io.nuanfeng.coverage.premium;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyValue;

/** What the rate is applied to: the wages where they are given, else the average wage times the insured. */
final class BaseRules {

    private static final Parameter<Citation> WAGES = Parameter.citation("coverage.premium.clause-wages");
    private static final Parameter<Citation> AVERAGE = Parameter.citation("coverage.premium.clause-average");
    private static final Parameter<Money> UPPER = Parameter.money("coverage.premium.base-upper");
    private static final Parameter<Money> LOWER = Parameter.money("coverage.premium.base-lower");

    private BaseRules() {}

    static PremiumBase base(PremiumFacts facts, PremiumLaw law) {
        return facts.payroll() == null ? ofAverage(facts, law) : ofWages(facts, law);
    }

    private static PremiumBase ofWages(PremiumFacts facts, PremiumLaw law) {
        var payroll = facts.payroll();
        var notes = new ArrayList<Note>();
        var sources = new ArrayList<Citation>(law.clause(WAGES, facts).stream().toList());
        var lower = law.bound(LOWER, facts);
        var upper = law.bound(UPPER, facts);
        lower.filter(bound -> payroll.wages().isLessThan(bound.value().times(payroll.heads())))
                .ifPresent(bound -> add(Note.BELOW_LOWER_BOUND, LOWER, bound, notes, sources));
        upper.filter(bound -> bound.value().times(payroll.heads()).isLessThan(payroll.wages()))
                .ifPresent(bound -> add(Note.ABOVE_UPPER_BOUND, UPPER, bound, notes, sources));
        if (payroll.heads() != facts.heads()) {
            notes.add(Note.HEADS_DIFFER);
        }
        return new PremiumBase(
                Mode.WAGE_TOTAL, Standing.SETTLED, null, null, payroll.wages(), payroll.heads(), notes, sources);
    }

    private static PremiumBase ofAverage(PremiumFacts facts, PremiumLaw law) {
        return law.standard(facts)
                .map(standard -> new PremiumBase(
                        Mode.AVERAGE_TIMES_HEADS,
                        standard.standing(),
                        standard.value().value(),
                        standard.value().since().getYear(),
                        standard.value().value().times(facts.heads()),
                        facts.heads(),
                        Stream.concat(nobody(facts), notes(standard)).toList(),
                        Stream.concat(law.clause(AVERAGE, facts).stream(), Stream.of(PremiumLaw.ofStandard(standard)))
                                .toList()))
                .orElseGet(() -> withoutStandard(facts, law));
    }

    private static PremiumBase withoutStandard(PremiumFacts facts, PremiumLaw law) {
        return new PremiumBase(
                Mode.AVERAGE_TIMES_HEADS,
                Standing.NO_STANDARD,
                null,
                null,
                facts.heads() == 0 ? Money.ZERO : null,
                facts.heads(),
                Stream.concat(nobody(facts), Stream.of(Note.STANDARD_MISSING)).toList(),
                law.clause(AVERAGE, facts).stream().toList());
    }

    private static Stream<Note> nobody(PremiumFacts facts) {
        return Stream.of(Note.NOBODY_INSURED).filter(note -> facts.heads() == 0);
    }

    private static Stream<Note> notes(PremiumLaw.Standard standard) {
        return Stream.concat(
                standard.standing() == Standing.PROVISIONAL
                        ? Stream.of(Note.STANDARD_MISSING, Note.CARRIED_OVER)
                        : Stream.of(),
                standard.value().unconfirmed() ? Stream.of(Note.UNCONFIRMED) : Stream.of());
    }

    private static void add(
            Note note, Parameter<Money> parameter, PolicyValue<Money> bound, List<Note> notes, List<Citation> sources) {
        notes.add(note);
        sources.add(PremiumLaw.cited(parameter, bound));
    }
}
