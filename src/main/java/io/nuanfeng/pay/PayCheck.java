package io.nuanfeng.pay;

import java.util.Set;

import io.nuanfeng.kernel.money.Money;

/**
 * What a slip comes to. An indication: what counts is the decision of the authority.
 *
 * @param owed what is still to be paid or given back
 */
public record PayCheck(
        Verdict verdict,
        Wages wages,
        FloorCheck floor,
        DeductionCheck deductions,
        OvertimeCheck overtime,
        PaydayCheck payday,
        Money owed,
        Set<Flag> flags,
        Limitation limitation) {

    /** Whether the floor used rests on a figure or date still to be confirmed. */
    public boolean unconfirmed() {
        return floor.rate().filter(Rate::unconfirmed).isPresent();
    }
}
