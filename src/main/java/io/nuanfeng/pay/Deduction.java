package io.nuanfeng.pay;

import io.nuanfeng.kernel.money.Money;

/** One line of what a slip takes away. */
public record Deduction(DeductionKind kind, Money amount) {}
