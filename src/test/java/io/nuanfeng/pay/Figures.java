package io.nuanfeng.pay;

import io.nuanfeng.kernel.money.Money;

/** What two reckonings are compared by; -1 where there is no number; one bit a flag. */
record Figures(
        String verdict,
        long rate,
        long floor,
        long gross,
        long total,
        long comparable,
        long shortfall,
        long damageAllowed,
        long unlawful,
        long dueDay,
        long daysLate,
        long overtimeDue,
        long overtimeShort,
        int flags) {

    static Figures of(PayCheck check) {
        var flags = 0;
        for (var flag : check.flags()) {
            flags |= 1 << flag.ordinal();
        }
        var payday = check.payday();
        return new Figures(
                check.verdict().name(),
                check.floor().rate().map(rate -> rate.amount().fen()).orElse(-1L),
                fen(check.floor().floorOrNull()),
                fen(check.wages().gross()),
                fen(check.wages().total()),
                fen(check.wages().comparable()),
                fen(check.floor().shortfallOrNull()),
                fen(check.deductions().allowedOrNull()),
                fen(check.deductions().unlawful()),
                payday.effectiveDueOn() == null ? -1 : payday.effectiveDueOn().toEpochDay(),
                payday.daysLate() == null ? -1 : payday.daysLate(),
                fen(check.overtime().dueOrNull()),
                fen(check.overtime().shortOrNull()),
                flags);
    }

    private static long fen(Money amount) {
        return amount == null ? -1 : amount.fen();
    }
}
