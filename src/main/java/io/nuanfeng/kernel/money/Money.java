package io.nuanfeng.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An amount in renminbi.
 *
 * @param fen hundredths of a yuan; negative for what is owed the other way
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int FEN_DIGITS = 2;

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** @throws ArithmeticException if the amount has parts of a fen or is beyond {@code long} */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(FEN_DIGITS).longValueExact());
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /** @throws ArithmeticException on overflow, as do all operations */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return rounded(toFen().multiply(factor), rounding);
    }

    /** Divides in one step, without an intermediate rounding. */
    public Money dividedBy(BigDecimal divisor, RoundingMode rounding) {
        return new Money(toFen().divide(divisor, 0, rounding).longValueExact());
    }

    /** Multiplies and divides in one step, with one rounding at the end. */
    public Money timesRatio(BigDecimal numerator, BigDecimal denominator, RoundingMode rounding) {
        return new Money(
                toFen().multiply(numerator).divide(denominator, 0, rounding).longValueExact());
    }

    public boolean isLessThan(Money other) {
        return fen < other.fen;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    /** In yuan, as people read it: {@code 1,234.50}. The word for the unit belongs to the page's language. */
    public String format() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(toYuan());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return format();
    }

    private BigDecimal toFen() {
        return BigDecimal.valueOf(fen);
    }

    private static Money rounded(BigDecimal fen, RoundingMode rounding) {
        return new Money(fen.setScale(0, rounding).longValueExact());
    }
}
