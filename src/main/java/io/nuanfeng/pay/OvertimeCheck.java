package io.nuanfeng.pay;

import java.math.BigDecimal;

import io.nuanfeng.kernel.money.Money;

/**
 * @param dueOrNull what overtime should have brought; null where it cannot be said, as is what is missing
 * @param hours all hours of overtime in the month
 */
public record OvertimeCheck(Money dueOrNull, Money shortOrNull, BigDecimal hours, boolean overCap) {

    public Money shortBy() {
        return shortOrNull == null ? Money.ZERO : shortOrNull;
    }
}
