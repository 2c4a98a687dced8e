package io.nuanfeng.pay;

import java.util.Optional;

import io.nuanfeng.kernel.money.Money;

/**
 * What was agreed.
 *
 * @param wage the month's wage by contract, or the price of a piece where pay is by the piece; null where not given
 * @param damageClause whether the contract provides for compensation of damage
 */
public record PayTerms(PayType type, HoursSystem hours, Money wage, boolean damageClause) {

    Optional<Money> agreed() {
        return Optional.ofNullable(wage);
    }
}
