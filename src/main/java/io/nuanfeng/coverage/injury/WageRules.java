package io.nuanfeng.coverage.injury;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.nuanfeng.coverage.injury.Benefits.Clamp;
import io.nuanfeng.kernel.money.Money;

/** The wage benefits are reckoned from (工伤保险条例 art. 64): not below 60 % nor above 300 % of the area's average. */
public final class WageRules {

    private WageRules() {}

    /** @param clamp what happened to it */
    public record Wage(Money amount, Clamp clamp) {}

    /** @param average null where none is known: then nothing can be said of the bounds */
    public static Wage clamped(Money own, Money average, BigDecimal lower, BigDecimal upper) {
        if (average == null) {
            return new Wage(own, Clamp.UNKNOWN);
        }
        var least = average.times(lower, RoundingMode.HALF_UP);
        var most = average.times(upper, RoundingMode.HALF_UP);
        if (own.isLessThan(least)) {
            return new Wage(least, Clamp.RAISED);
        }
        return most.isLessThan(own) ? new Wage(most, Clamp.LOWERED) : new Wage(own, Clamp.WITHIN);
    }
}
