package io.nuanfeng.coverage.returns;

import java.math.BigDecimal;
import java.util.Collection;

import io.nuanfeng.coverage.premium.Premium;
import io.nuanfeng.coverage.premium.PremiumRules;
import io.nuanfeng.coverage.premium.PremiumTerms;
import io.nuanfeng.kernel.money.Money;

/**
 * What a head costs a month at a county's outlets by the average wage (三（二）): an estimate, the agency decides.
 *
 * @param standardFen the monthly base a head
 * @param provisional whether an earlier year's average stands in
 */
public record Tariff(long standardFen, PremiumTerms terms, boolean provisional) {

    /** Null where the month has no standard. */
    static Tariff of(Premium premium) {
        return premium.standard() == null
                ? null
                : new Tariff(premium.standard().fen(), premium.terms(), premium.provisional());
    }

    public String base() {
        return Money.ofFen(standardFen).toYuan().toPlainString();
    }

    /** 0.4%: band and cut are in it. */
    public String rate() {
        return terms.applied().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** What an outlet owes for the period: rounded half up to the fen once a month. */
    Money amount(OutletPeople row, int months) {
        var base = Money.ofFen(standardFen).times(row.count(Cell.INSURED));
        return PremiumRules.premium(base, terms).times(months);
    }

    Money amount(Collection<OutletPeople> rows, int months) {
        return Money.sum(rows.stream().map(row -> amount(row, months)));
    }

    /** Whether the outlets' amounts add up to base × rate × heads: half a fen a row and month may be lost or won. */
    boolean addsUp(Collection<OutletPeople> rows, int months) {
        var heads = FigureRules.count(rows, Cell.INSURED);
        var exact = BigDecimal.valueOf(standardFen)
                .multiply(terms.applied())
                .multiply(BigDecimal.valueOf((long) heads * months));
        var tolerance = BigDecimal.valueOf((long) rows.size() * months);
        return exact.subtract(BigDecimal.valueOf(amount(rows, months).fen()))
                        .abs()
                        .compareTo(tolerance)
                <= 0;
    }
}
