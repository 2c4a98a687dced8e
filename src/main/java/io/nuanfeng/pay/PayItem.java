package io.nuanfeng.pay;

import io.nuanfeng.kernel.money.Money;

/** One line of what a slip pays. */
public record PayItem(PayItemKind kind, Money amount) {}
