package io.nuanfeng.coverage.injury;

import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * What may be expected: an indication, the agency decides.
 *
 * @param wage own wage after the clamp
 * @param average monthly; null where none is on record, and then nothing is clamped
 * @param averageYear contribution year of the average; null as before
 * @param provisional an earlier year's average stands in
 */
public record Benefits(
        BenefitQuestion question,
        Money wage,
        Clamp clamp,
        Money average,
        Integer averageYear,
        boolean provisional,
        List<BenefitLine> lines,
        List<Citation> sources) {

    /** What the clamp did to the wage. */
    public enum Clamp {
        WITHIN,
        RAISED,
        LOWERED,
        UNKNOWN
    }

    /** All that is paid once and known in amount. */
    public Money once() {
        return sum(BenefitLine.Pace.ONCE);
    }

    /** All that is paid each month and known in amount. */
    public Money monthly() {
        return sum(BenefitLine.Pace.MONTHLY);
    }

    private Money sum(BenefitLine.Pace pace) {
        return Money.sum(lines.stream()
                .filter(line -> line.pace() == pace && line.amount() != null)
                .map(BenefitLine::amount));
    }
}
