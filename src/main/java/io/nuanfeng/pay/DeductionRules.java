package io.nuanfeng.pay;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

import io.nuanfeng.kernel.money.Money;

/** What may be taken from a wage (工资支付暂行规定 arts 15, 16): the share is rounded half up. */
final class DeductionRules {

    private DeductionRules() {}

    static DeductionCheck check(PaySlip slip, Wages wages, PayLaw law) {
        var damage = sum(slip.deductions(), kind -> kind == DeductionKind.DAMAGE);
        var share = wages.total().times(law.claims().damageShare().value(), RoundingMode.HALF_UP);
        var left = law.places()
                .work()
                .map(floor -> atLeastNothing(wages.total().minus(floor.monthly().amount())))
                .orElse(null);
        var allowed = allowed(slip, damage, share, left);
        var tooMuch = allowed == null ? atLeastNothing(damage.minus(share)) : damage.minus(allowed);
        var never = sum(slip.deductions(), kind -> !kind.isLawful() && kind != DeductionKind.DAMAGE);
        return new DeductionCheck(damage, share, left, allowed, never.plus(tooMuch));
    }

    static Money sum(List<Deduction> deductions, Predicate<DeductionKind> wanted) {
        var sum = Money.ZERO;
        for (var deduction : deductions) {
            if (wanted.test(deduction.kind())) {
                sum = sum.plus(deduction.amount());
            }
        }
        return sum;
    }

    private static Money allowed(PaySlip slip, Money damage, Money share, Money left) {
        if (slip.deductions().stream().noneMatch(taken -> taken.kind() == DeductionKind.DAMAGE)) {
            return null;
        }
        if (!slip.terms().damageClause()) {
            return Money.ZERO;
        }
        return left == null ? null : least(damage, least(share, left));
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }
}
