package io.nuanfeng.coverage.premium;

import io.nuanfeng.kernel.money.Money;

/**
 * The wages of everybody at an outlet in a month, as its manager gave them.
 *
 * @param version 0 where none were given; each saving is a version of its own
 * @param heads how many people these wages are
 */
public record PayrollTotal(int version, Money wages, int heads) {

    static final PayrollTotal NONE = new PayrollTotal(0, Money.ZERO, 0);

    public boolean isGiven() {
        return version > 0;
    }
}
