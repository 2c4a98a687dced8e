package io.nuanfeng.coverage.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.coverage.injury.BenefitLine.Pace;
import io.nuanfeng.coverage.injury.BenefitLine.Payer;
import io.nuanfeng.coverage.injury.BenefitLine.Unknown;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/** Benefits of the injured (工伤保险条例 arts 30, 33–37). */
final class DisabilityBenefitRules {

    private static final Parameter<String> MONTHS = Parameter.text("coverage.injury.lump-months");
    private static final Parameter<String> SHARES = Parameter.text("coverage.injury.allowance-shares");
    private static final Parameter<String> CARE = Parameter.text("coverage.injury.care-shares");
    private static final Parameter<String> MEDICAL = Parameter.text("coverage.injury.medical-subsidy-months");
    private static final Parameter<String> EMPLOYMENT = Parameter.text("coverage.injury.employment-subsidy-months");
    private static final Parameter<Citation> GRAVE = Parameter.citation("coverage.injury.clause-levels-1-4");
    private static final Parameter<Citation> MIDDLE = Parameter.citation("coverage.injury.clause-levels-5-6");
    private static final Parameter<Citation> LIGHT = Parameter.citation("coverage.injury.clause-levels-7-10");
    private static final Parameter<Citation> TREATMENT = Parameter.citation("coverage.injury.clause-treatment");
    private static final Parameter<Citation> LEAVE = Parameter.citation("coverage.injury.clause-paid-leave");
    private static final int LAST_GRAVE = 4;
    private static final int LAST_MIDDLE = 6;

    private DisabilityBenefitRules() {}

    static List<BenefitLine> lines(BenefitFacts facts) {
        var lines = new ArrayList<>(List.of(
                BenefitFacts.without(
                        BenefitItem.TREATMENT, Payer.FUND, Pace.ONCE, Unknown.BY_THE_BILLS, facts.clause(TREATMENT)),
                BenefitFacts.without(
                        BenefitItem.PAID_LEAVE, Payer.EMPLOYER, Pace.MONTHLY, Unknown.AS_BEFORE, facts.clause(LEAVE))));
        if (facts.question().care() > 0) {
            lines.add(care(facts));
        }
        if (facts.question().level() > 0) {
            lines.addAll(ofLevel(facts));
        }
        return lines;
    }

    private static BenefitLine care(BenefitFacts facts) {
        var shares = facts.law().national(CARE, facts.question().on());
        var share = facts.law().entry(shares, facts.question().care() - 1).orElseThrow();
        return facts.ofAverage(BenefitItem.CARE, Pace.MONTHLY, share, List.of());
    }

    private static List<BenefitLine> ofLevel(BenefitFacts facts) {
        var level = facts.question().level();
        var clause = facts.clause(level <= LAST_GRAVE ? GRAVE : level <= LAST_MIDDLE ? MIDDLE : LIGHT);
        var lines = new ArrayList<BenefitLine>();
        lines.add(facts.ofWage(BenefitItem.LUMP_SUM, Payer.FUND, Pace.ONCE, facts.byLevel(MONTHS), clause));
        var share = facts.byLevel(SHARES);
        if (share.signum() > 0) {
            var grave = level <= LAST_GRAVE;
            lines.add(facts.ofWage(
                    grave ? BenefitItem.ALLOWANCE : BenefitItem.ALLOWANCE_WITHOUT_WORK,
                    grave ? Payer.FUND : Payer.EMPLOYER,
                    Pace.MONTHLY,
                    share,
                    clause));
        }
        if (level > LAST_GRAVE) {
            lines.add(provincial(facts, BenefitItem.MEDICAL_SUBSIDY, MEDICAL, Payer.FUND, clause));
            lines.add(provincial(facts, BenefitItem.EMPLOYMENT_SUBSIDY, EMPLOYMENT, Payer.EMPLOYER, clause));
        }
        return lines;
    }

    private static BenefitLine provincial(
            BenefitFacts facts, BenefitItem item, Parameter<String> months, Payer payer, List<Citation> clause) {
        var question = facts.question();
        return facts.law()
                .find(months, question.place(), question.on())
                .flatMap(value -> facts.law()
                        .entry(value.value(), question.level() - LAST_GRAVE - 1)
                        .map(count -> unconfirmed(
                                facts.ofWage(item, payer, Pace.ONCE, count, clause),
                                new Citation(months.key(), value.source(), ""))))
                .orElseGet(() -> BenefitFacts.without(item, payer, Pace.ONCE, Unknown.BY_PROVINCIAL_RULE, clause));
    }

    private static BenefitLine unconfirmed(BenefitLine line, Citation source) {
        return new BenefitLine(
                line.item(),
                line.payer(),
                line.pace(),
                line.amount(),
                line.formula(),
                source.source().confidence().isUnconfirmed() ? Unknown.UNCONFIRMED : Unknown.NO,
                Stream.concat(line.sources().stream(), Stream.of(source)).toList());
    }
}
