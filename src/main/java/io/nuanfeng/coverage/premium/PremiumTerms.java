package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;

/**
 * What the base is multiplied with.
 *
 * @param rate the trade's basic rate: 0.004 is 0.4 %
 * @param band the unit's floating band: 1.00 is the basic rate itself
 * @param cut what a phase cut leaves of the rate: 1.00 is no cut
 */
public record PremiumTerms(BigDecimal rate, BigDecimal band, BigDecimal cut) {

    /** Exact: nothing is rounded before the premium itself. */
    public BigDecimal applied() {
        return rate.multiply(band).multiply(cut).stripTrailingZeros();
    }
}
