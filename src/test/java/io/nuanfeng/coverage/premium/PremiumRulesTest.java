package io.nuanfeng.coverage.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.money.Money;

/** Rule R5, each row with the article it rests on. */
class PremiumRulesTest {

    @ParameterizedTest(name = "{7}: {6}")
    @CsvSource({
        "6197.00, 5, 0.004, 1.00, 1.0, 123.94, T7, 贵人社函〔2022〕18号 三（二）2",
        "6197.00, 5, 0.004, 0.50, 0.8, 49.58,  T8, 人社部发〔2015〕71号 浮动 × 人社部发〔2023〕19号 下调20%",
        "6197.00, 1, 0.004, 1.00, 1.0, 24.79,  one head, 24.788 rounds up",
        "6439.00, 1, 0.004, 1.50, 1.0, 38.63,  band 150 %, 38.634 rounds down",
        "6250.00, 1, 0.004, 1.00, 0.5, 12.50,  cut by half, 人社部发〔2023〕19号 下调50%",
        "6197.00, 0, 0.004, 1.00, 1.0, 0.00,   nobody, nothing is due",
        "31.25,   1, 0.004, 1.00, 1.0, 0.13,   half a fen, 0.125 rounds up"
    })
    void a_premium_is_rounded_once_for_the_unit(
            BigDecimal base, int heads, BigDecimal rate, BigDecimal band, BigDecimal cut, BigDecimal expected) {
        var terms = new PremiumTerms(rate, band, cut);

        assertThat(PremiumRules.premium(Money.ofYuan(base).times(heads), terms)).isEqualTo(Money.ofYuan(expected));
    }

    @Test
    void shares_of_123_94_among_five_are_four_of_24_79_and_one_of_24_78() {
        assertThat(PremiumRules.shares(Money.ofFen(12394), 5))
                .containsExactly(new Share(Money.ofFen(2479), 4), new Share(Money.ofFen(2478), 1));
        assertThat(PremiumRules.shares(Money.ofFen(10), 5)).containsExactly(new Share(Money.ofFen(2), 5));
        assertThat(PremiumRules.shares(Money.ZERO, 0)).isEmpty();
    }

    /** Floating money would lose fen here; ours may not, whatever the roster. */
    @Test
    void the_lines_of_a_million_random_rosters_add_up_to_their_totals_in_fen() {
        var random = new SplittableRandom(101);
        var bands = new String[] {"0.50", "0.80", "1.00", "1.20", "1.50"};
        for (var roster = 0; roster < 1_000_000; roster++) {
            var heads = random.nextInt(0, 200);
            var base = Money.ofFen(random.nextLong(100_000, 3_000_000)).times(heads);
            var terms =
                    new PremiumTerms(new BigDecimal("0.004"), new BigDecimal(bands[roster % 5]), new BigDecimal("0.8"));
            var total = PremiumRules.premium(base, terms);
            var lines = PremiumRules.shares(total, heads);
            var sum = lines.stream()
                    .mapToLong(line -> line.amount().fen() * line.heads())
                    .sum();
            var exact = BigDecimal.valueOf(base.fen()).multiply(terms.applied()).setScale(0, RoundingMode.HALF_UP);
            if (sum != total.fen()
                    || total.fen() != exact.longValueExact()
                    || lines.stream().mapToInt(Share::heads).sum() != heads) {
                throw new AssertionError("roster of " + heads + " with base " + base);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-01, SETTLED",
        "2022-01-01, 2022-12, SETTLED",
        "2022-01-01, 2023-01, PROVISIONAL",
        "2022-01-01, 2023-12, PROVISIONAL",
        "2022-01-01, 2024-01, NO_STANDARD"
    })
    void an_average_wage_stands_in_for_one_year_and_no_longer(LocalDate since, YearMonth month, Standing expected) {
        assertThat(PremiumRules.standing(since, month, 1)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} paid {1}")
    @CsvSource({
        "2022-08-15, 2022-08-14, 0,  0",
        "2022-08-15, 2022-08-15, 0,  0",
        "2022-08-15, 2022-08-16, 1,  6",
        "2022-08-15, 2022-09-15, 31, 192",
        "2024-02-28, 2024-03-01, 2,  12"
    })
    void a_late_fee_is_5_in_10_000_a_day_from_the_day_after(LocalDate due, LocalDate paid, long days, long fen) {
        assertThat(PremiumRules.daysLate(due, paid)).isEqualTo(days);
        // 社会保险法 art. 86, 工伤保险条例 art. 62
        assertThat(PremiumRules.lateFee(Money.ofFen(12394), new BigDecimal("0.0005"), days))
                .isEqualTo(Money.ofFen(fen));
    }
}
