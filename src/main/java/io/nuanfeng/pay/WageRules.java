package io.nuanfeng.pay;

import java.util.List;
import java.util.function.Predicate;

import io.nuanfeng.kernel.money.Money;

/** Which items of a slip count, and for what. */
final class WageRules {

    private WageRules() {}

    /** Before the worker's own insurance: in both regions the floor includes it. */
    static Wages add(List<PayItem> items) {
        return new Wages(
                sum(items, kind -> true),
                sum(items, kind -> kind.counts() != PayItemKind.Counts.NOT),
                sum(items, kind -> kind.counts() == PayItemKind.Counts.FULLY),
                sum(items, kind -> kind == PayItemKind.OVERTIME));
    }

    static Money sum(List<PayItem> items, Predicate<PayItemKind> wanted) {
        var sum = Money.ZERO;
        for (var item : items) {
            if (wanted.test(item.kind())) {
                sum = sum.plus(item.amount());
            }
        }
        return sum;
    }
}
