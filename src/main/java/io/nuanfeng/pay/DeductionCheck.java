package io.nuanfeng.pay;

import io.nuanfeng.kernel.money.Money;

/**
 * @param damage what was taken for damage
 * @param shareLine the share of the month's wage that may be taken for it
 * @param leftLineOrNull what may be taken so that the monthly floor is left; null where no floor is on record
 * @param allowedOrNull what may be taken for damage; null where nothing was taken or no floor is on record
 * @param unlawful all that must be given back
 */
public record DeductionCheck(
        Money damage, Money shareLine, Money leftLineOrNull, Money allowedOrNull, Money unlawful) {}
