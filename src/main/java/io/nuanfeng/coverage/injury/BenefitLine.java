package io.nuanfeng.coverage.injury;

import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * One benefit.
 *
 * @param amount null where it depends on what nobody knows yet: bills, months of leave, a provincial rule, a figure that
 *     is not on record
 * @param formula how the amount comes about, such as {@code 9 × 3,863.40}; empty without one
 */
public record BenefitLine(
        BenefitItem item,
        Payer payer,
        Pace pace,
        Money amount,
        String formula,
        Unknown unknown,
        List<Citation> sources) {

    /** Who pays. */
    public enum Payer {
        FUND,
        EMPLOYER
    }

    /** How often. */
    public enum Pace {
        ONCE,
        MONTHLY
    }

    /** Why there is no amount, or why it is not certain. */
    public enum Unknown {
        NO,
        BY_PROVINCIAL_RULE,
        BY_THE_BILLS,
        /** What was earned before the accident, whatever it was made of. */
        AS_BEFORE,
        NOT_ON_RECORD,
        UNCONFIRMED,
        PROVISIONAL
    }

    /** Not insured: what the fund would have paid is the employer's to pay (工伤保险条例 art. 62). */
    BenefitLine payableBy(Payer other) {
        return new BenefitLine(item, other, pace, amount, formula, unknown, sources);
    }
}
