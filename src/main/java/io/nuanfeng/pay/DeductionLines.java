package io.nuanfeng.pay;

import java.util.List;

import io.nuanfeng.kernel.money.Money;

/** What was taken, what of it might be, and why (工资支付暂行规定 arts 15, 16; 劳动合同法 art. 9; 工伤保险条例 art. 10). */
final class DeductionLines {

    private static final int PERCENT = 2;

    private DeductionLines() {}

    static void add(Explanation told, List<PayLine> lines) {
        lawful(told, lines);
        damage(told, lines);
        never(told, lines);
        var unlawful = told.check().deductions().unlawful();
        if (Money.ZERO.isLessThan(unlawful)) {
            lines.add(PayLine.of("unlawful", unlawful).by(told.law().clause(Clause.DEDUCTIONS)));
        }
    }

    private static void lawful(Explanation told, List<PayLine> lines) {
        var kinds = kinds(told).stream().filter(DeductionKind::isLawful).toList();
        if (!kinds.isEmpty()) {
            var sum = DeductionRules.sum(told.slip().deductions(), DeductionKind::isLawful);
            lines.add(PayLine.of("lawful", sum, kinds).by(told.law().clause(Clause.DEDUCTIONS)));
        }
    }

    private static void damage(Explanation told, List<PayLine> lines) {
        if (!kinds(told).contains(DeductionKind.DAMAGE)) {
            return;
        }
        var check = told.check().deductions();
        var clause = told.law().clause(Clause.DAMAGE);
        lines.add(PayLine.of("damage", check.damage()));
        if (!told.slip().terms().damageClause()) {
            lines.add(PayLine.said("damage.no-clause").by(clause));
            return;
        }
        var share = told.law().claims().damageShare();
        lines.add(PayLine.of("damage.share", check.shareLine(), share.value().movePointRight(PERCENT))
                .by(share));
        if (check.leftLineOrNull() == null) {
            lines.add(PayLine.said("damage.no-rate").by(clause));
        } else {
            lines.add(PayLine.of("damage.left", check.leftLineOrNull()).by(clause));
            lines.add(PayLine.of("damage.allowed", check.allowedOrNull()).by(clause));
        }
    }

    private static void never(Explanation told, List<PayLine> lines) {
        kinds(told).stream()
                .filter(kind -> !kind.isLawful() && kind != DeductionKind.DAMAGE)
                .forEach(kind -> {
                    var sum = DeductionRules.sum(told.slip().deductions(), kind::equals);
                    var line = PayLine.of("never", sum, kind);
                    lines.add(
                            switch (kind) {
                                case DEPOSIT -> line.by(told.law().clause(Clause.DEPOSIT));
                                case INJURY_INSURANCE ->
                                    line.by(told.law().places().injuryPremium());
                                default -> line.by(told.law().clause(Clause.DEDUCTIONS));
                            });
                });
    }

    private static List<DeductionKind> kinds(Explanation told) {
        return told.slip().deductions().stream()
                .filter(taken -> Money.ZERO.isLessThan(taken.amount()))
                .map(Deduction::kind)
                .distinct()
                .toList();
    }
}
