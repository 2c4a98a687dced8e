package io.nuanfeng.coverage.premium;

import io.nuanfeng.kernel.money.Money;

/** So many people, so much for each: the shares of a unit's premium add up to it to the fen. */
public record Share(Money amount, int heads) {}
