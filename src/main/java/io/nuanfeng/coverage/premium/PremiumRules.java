package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.kernel.money.Money;

/**
 * Rule R5 (工伤保险条例 art. 10; 贵人社函〔2022〕18号 三（二）): base × rate × band × cut. The product is rounded half up to the
 * fen once for the unit, not for each head: five heads at 6 197.00 and 0.4 % are 123.94, not five times 24.79.
 */
public final class PremiumRules {

    private PremiumRules() {}

    public static Money premium(Money base, PremiumTerms terms) {
        return base.times(terms.applied(), RoundingMode.HALF_UP);
    }

    /** What falls to each head: whole fen that differ by one at most and add up to the premium. */
    public static List<Share> shares(Money premium, int heads) {
        if (heads == 0) {
            return List.of();
        }
        var more = (int) (premium.fen() % heads);
        var less = Money.ofFen(premium.fen() / heads);
        return Stream.of(new Share(less.plus(Money.ofFen(1)), more), new Share(less, heads - more))
                .filter(share -> share.heads() > 0)
                .toList();
    }

    /**
     * How far an average wage may be used for a month.
     *
     * @param since first day of the contribution year it was published for
     * @param carryOver years by which it may stand in for a later one
     */
    public static Standing standing(LocalDate since, YearMonth month, int carryOver) {
        var behind = month.getYear() - since.getYear();
        if (behind == 0) {
            return Standing.SETTLED;
        }
        return behind <= carryOver ? Standing.PROVISIONAL : Standing.NO_STANDARD;
    }

    /** Whole days after the due day; nothing for what is paid in time. */
    public static long daysLate(LocalDate dueOn, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
    }

    /** 社会保险法 art. 86, 工伤保险条例 art. 62: so much of what is owed for each day, rounded half up to the fen. */
    public static Money lateFee(Money owed, BigDecimal perDay, long days) {
        return owed.times(perDay.multiply(BigDecimal.valueOf(days)), RoundingMode.HALF_UP);
    }
}
