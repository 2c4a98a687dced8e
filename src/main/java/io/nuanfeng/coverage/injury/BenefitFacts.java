package io.nuanfeng.coverage.injury;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import io.nuanfeng.coverage.injury.BenefitLine.Pace;
import io.nuanfeng.coverage.injury.BenefitLine.Payer;
import io.nuanfeng.coverage.injury.BenefitLine.Unknown;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/**
 * A question with what law and clamp make of it.
 *
 * @param wage after the clamp
 * @param average null where none is on record
 */
record BenefitFacts(BenefitQuestion question, Money wage, InjuryLaw.Average average, InjuryLaw law) {

    /** The number that a list by level gives for the question's level. */
    BigDecimal byLevel(Parameter<String> list) {
        return law.entry(law.national(list, question.on()), question.level() - 1)
                .orElseThrow();
    }

    BenefitLine ofWage(BenefitItem item, Payer payer, Pace pace, BigDecimal factor, List<Citation> sources) {
        var formula = plain(factor) + " × " + wage.format();
        return new BenefitLine(
                item, payer, pace, wage.times(factor, RoundingMode.HALF_UP), formula, Unknown.NO, sources);
    }

    /** Of the area's average wage, where it is on record. */
    BenefitLine ofAverage(BenefitItem item, Pace pace, BigDecimal factor, List<Citation> sources) {
        if (average == null) {
            return without(item, Payer.FUND, pace, Unknown.NOT_ON_RECORD, sources);
        }
        return new BenefitLine(
                item,
                Payer.FUND,
                pace,
                average.monthly().times(factor, RoundingMode.HALF_UP),
                plain(factor) + " × " + average.monthly().format(),
                doubt(),
                sources);
    }

    static BenefitLine without(BenefitItem item, Payer payer, Pace pace, Unknown why, List<Citation> sources) {
        return new BenefitLine(item, payer, pace, null, "", why, sources);
    }

    List<Citation> clause(Parameter<Citation> clause) {
        return law.clauses(question.on(), List.of(clause));
    }

    private Unknown doubt() {
        if (average.provisional()) {
            return Unknown.PROVISIONAL;
        }
        return average.unconfirmed() ? Unknown.UNCONFIRMED : Unknown.NO;
    }

    static String plain(BigDecimal factor) {
        return factor.stripTrailingZeros().toPlainString();
    }
}
