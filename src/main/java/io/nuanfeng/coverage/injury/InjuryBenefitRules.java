package io.nuanfeng.coverage.injury;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.coverage.injury.BenefitLine.Payer;
import io.nuanfeng.coverage.injury.WageRules.Wage;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/**
 * Rule R8: months and shares of the clamped own wage (工伤保险条例 arts 35–39, 64). Each line is rounded half up to the fen.
 * What a province fixes and the policy book does not have is named without an amount.
 */
public final class InjuryBenefitRules {

    private static final Parameter<BigDecimal> LOWER = Parameter.decimal("coverage.injury.lower-clamp");
    private static final Parameter<BigDecimal> UPPER = Parameter.decimal("coverage.injury.upper-clamp");
    private static final Parameter<Citation> WAGE = Parameter.citation("coverage.injury.clause-clamp");
    private static final Parameter<Citation> UNINSURED = Parameter.citation("coverage.uninsured.clause");
    private static final Parameter<Citation> FUND_FIRST = Parameter.citation("coverage.injury.clause-fund-first");

    private InjuryBenefitRules() {}

    public static Benefits estimate(BenefitQuestion question, InjuryLaw law) {
        var average = law.average(question.place(), question.on());
        var wage = WageRules.clamped(
                question.ownWage(),
                average.map(InjuryLaw.Average::monthly).orElse(null),
                law.national(LOWER, question.on()),
                law.national(UPPER, question.on()));
        var facts = new BenefitFacts(question, wage.amount(), average.orElse(null), law);
        var lines = question.isDeath() ? DeathBenefitRules.lines(facts) : DisabilityBenefitRules.lines(facts);
        return new Benefits(
                question,
                wage.amount(),
                wage.clamp(),
                average.map(InjuryLaw.Average::monthly).orElse(null),
                average.map(InjuryLaw.Average::year).orElse(null),
                average.map(InjuryLaw.Average::provisional).orElse(false),
                uninsured(question) ? paidByTheEmployer(lines) : lines,
                sources(question, wage, average.map(InjuryLaw.Average::source).orElse(null), law));
    }

    private static List<BenefitLine> paidByTheEmployer(List<BenefitLine> lines) {
        return lines.stream().map(line -> line.payableBy(Payer.EMPLOYER)).toList();
    }

    private static List<Citation> sources(BenefitQuestion question, Wage wage, Citation average, InjuryLaw law) {
        var sources = new ArrayList<Citation>();
        if (average != null) {
            sources.add(average);
        }
        if (wage.clamp() != Benefits.Clamp.UNKNOWN) {
            sources.addAll(law.clauses(question.on(), List.of(WAGE)));
        }
        if (uninsured(question)) {
            sources.addAll(law.clauses(question.on(), List.of(UNINSURED, FUND_FIRST)));
        }
        return List.copyOf(sources);
    }

    private static boolean uninsured(BenefitQuestion question) {
        return Boolean.FALSE.equals(question.insured());
    }
}
