package io.nuanfeng.coverage.injury;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.coverage.injury.BenefitLine.Pace;
import io.nuanfeng.coverage.injury.BenefitLine.Payer;
import io.nuanfeng.coverage.injury.BenefitLine.Unknown;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/** What the family of the dead receives (工伤保险条例 art. 39). */
final class DeathBenefitRules {

    private static final Parameter<Integer> FUNERAL = Parameter.integer("coverage.injury.funeral-months");
    private static final Parameter<BigDecimal> SPOUSE = Parameter.decimal("coverage.injury.spouse-share");
    private static final Parameter<BigDecimal> RELATIVE = Parameter.decimal("coverage.injury.relative-share");
    private static final Parameter<BigDecimal> LONE = Parameter.decimal("coverage.injury.lone-extra");
    private static final Parameter<Integer> MULTIPLE = Parameter.integer("coverage.injury.death-multiple");
    private static final Parameter<Money> INCOME = Parameter.money("coverage.injury.urban-income");
    private static final Parameter<Citation> CLAUSE = Parameter.citation("coverage.injury.clause-death");

    private DeathBenefitRules() {}

    static List<BenefitLine> lines(BenefitFacts facts) {
        var clause = facts.clause(CLAUSE);
        var months = facts.law().national(FUNERAL, facts.question().on());
        var family = familyShare(facts);
        return Stream.of(
                        Stream.of(facts.ofAverage(BenefitItem.FUNERAL, Pace.ONCE, BigDecimal.valueOf(months), clause)),
                        Stream.of(family)
                                .filter(share -> share.signum() > 0)
                                .map(share ->
                                        facts.ofWage(BenefitItem.DEPENDANTS, Payer.FUND, Pace.MONTHLY, share, clause)),
                        Stream.of(allowance(facts, clause)))
                .flatMap(lines -> lines)
                .toList();
    }

    /** All dependants together receive no more than the dead earned. */
    private static BigDecimal familyShare(BenefitFacts facts) {
        var family = facts.question().family();
        var spouse = family.spouse() ? share(SPOUSE, facts) : BigDecimal.ZERO;
        return spouse.add(share(RELATIVE, facts).multiply(BigDecimal.valueOf(family.relatives())))
                .add(share(LONE, facts).multiply(BigDecimal.valueOf(Math.min(family.lone(), family.relatives()))))
                .min(BigDecimal.ONE);
    }

    private static BigDecimal share(Parameter<BigDecimal> share, BenefitFacts facts) {
        return facts.law().national(share, facts.question().on());
    }

    private static BenefitLine allowance(BenefitFacts facts, List<Citation> clause) {
        var day = facts.question().on();
        var multiple = facts.law().national(MULTIPLE, day);
        return facts.law()
                .ofYear(INCOME, day)
                .map(income -> new BenefitLine(
                        BenefitItem.DEATH_ALLOWANCE,
                        Payer.FUND,
                        Pace.ONCE,
                        income.value().times(multiple),
                        multiple + " × " + income.value().format(),
                        income.unconfirmed() ? Unknown.UNCONFIRMED : Unknown.NO,
                        List.of(clause.get(0), new Citation(INCOME.key(), income.source(), ""))))
                .orElseGet(() -> BenefitFacts.without(
                        BenefitItem.DEATH_ALLOWANCE, Payer.FUND, Pace.ONCE, Unknown.NOT_ON_RECORD, clause));
    }
}
