package io.nuanfeng.pay;

import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.kernel.money.Money;

/** A slip with one thing more. */
final class SlipChanges {

    private SlipChanges() {}

    static PaySlip taking(PaySlip slip, DeductionKind kind, long fen) {
        return changed(slip, slip.items(), and(slip.deductions(), new Deduction(kind, Money.ofFen(fen))));
    }

    static PaySlip paying(PaySlip slip, PayItemKind kind, long fen) {
        return changed(slip, and(slip.items(), new PayItem(kind, Money.ofFen(fen))), slip.deductions());
    }

    private static PaySlip changed(PaySlip slip, List<PayItem> items, List<Deduction> deductions) {
        return new PaySlip(slip.place(), slip.period(), slip.terms(), slip.work(), items, deductions, slip.dates());
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
