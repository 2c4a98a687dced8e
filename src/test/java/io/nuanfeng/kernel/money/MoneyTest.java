package io.nuanfeng.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void amounts_are_added_exactly() {
        assertThat(Money.sum(Stream.of(Money.ofFen(1), Money.ofFen(2), Money.ofFen(-4))))
                .isEqualTo(Money.ofFen(-1));
        assertThat(Money.ofFen(5).minus(Money.ofFen(7)).negated()).isEqualTo(Money.ofFen(2));
        assertThat(Money.sum(Stream.empty())).isEqualTo(Money.ZERO);
    }

    @Test
    void the_premium_of_five_couriers_rounds_once_at_the_end() {
        // GG 三(二): 6 197 × 5 × 0.4 %
        var premium = Money.ofFen(619_700).times(5).times(new BigDecimal("0.004"), RoundingMode.HALF_UP);

        assertThat(premium).isEqualTo(Money.ofFen(12_394));
    }

    @ParameterizedTest
    @CsvSource({"100, HALF_UP, 33", "200, HALF_UP, 67", "100, CEILING, 34", "-100, FLOOR, -34"})
    void division_rounds_as_told(long fen, RoundingMode rounding, long third) {
        assertThat(Money.ofFen(fen).dividedBy(BigDecimal.valueOf(3), rounding)).isEqualTo(Money.ofFen(third));
    }

    @Test
    void a_half_is_refused_where_no_rounding_is_allowed() {
        assertThatThrownBy(() -> Money.ofFen(1).times(new BigDecimal("0.5"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overflow_is_refused() {
        var most = Money.ofFen(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofFen(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(BigDecimal.TEN, RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "-123456, '-1,234.56'", "619700, '6,197.00'", "100, 1.00"})
    void an_amount_reads_in_yuan(long fen, String written) {
        assertThat(Money.ofFen(fen).format()).isEqualTo(written);
    }

    @Test
    void yuan_become_fen_and_fen_yuan() {
        assertThat(Money.ofYuan(new BigDecimal("6197.5"))).isEqualTo(Money.ofFen(619_750));
        assertThat(Money.ofFen(619_750).toYuan()).isEqualTo(new BigDecimal("6197.50"));
        assertThat(Money.ofFen(1)).isGreaterThan(Money.ZERO);
        assertThat(Money.ofFen(-1).isNegative()).isTrue();
        assertThat(Money.ofFen(1).isLessThan(Money.ofFen(1))).isFalse();
    }
}
