package io.nuanfeng.coverage.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.injury.BenefitLine.Payer;
import io.nuanfeng.coverage.injury.BenefitLine.Unknown;
import io.nuanfeng.coverage.injury.BenefitQuestion.Family;
import io.nuanfeng.coverage.injury.Benefits.Clamp;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/** Rule R8, each row with its article. */
class InjuryBenefitRulesTest {

    private static final InjuryLaw LAW = InjuryDeadlineRulesTest.LAW;

    /** Guangxi 2023: average 6 439, so 3 863.40 to 19 317.00 (工伤保险条例 art. 64). */
    @ParameterizedTest(name = "level {0} at {1}: {5}")
    @CsvSource({
        "9,  3000.00,  RAISED,  3863.40,  34770.60,  T12 art. 37",
        "9,  3863.40,  WITHIN,  3863.40,  34770.60,  the lower bound itself",
        "10, 5000.00,  WITHIN,  5000.00,  35000.00,  7 months art. 37",
        "8,  5000.00,  WITHIN,  5000.00,  55000.00,  11 months art. 37",
        "7,  5000.00,  WITHIN,  5000.00,  65000.00,  13 months art. 37",
        "6,  5000.00,  WITHIN,  5000.00,  80000.00,  16 months art. 36",
        "5,  5000.00,  WITHIN,  5000.00,  90000.00,  18 months art. 36",
        "4,  5000.00,  WITHIN,  5000.00,  105000.00, 21 months art. 35",
        "3,  5000.00,  WITHIN,  5000.00,  115000.00, 23 months art. 35",
        "2,  5000.00,  WITHIN,  5000.00,  125000.00, 25 months art. 35",
        "1,  20000.00, LOWERED, 19317.00, 521559.00, 27 months art. 35, the upper bound"
    })
    void a_lump_sum_is_so_many_months_of_the_clamped_wage(
            int level, BigDecimal wage, Clamp clamp, BigDecimal clamped, BigDecimal lump) {
        var benefits = InjuryBenefitRules.estimate(injured("450802", "2023-06-01", wage, level), LAW);

        assertThat(benefits.clamp()).isEqualTo(clamp);
        assertThat(benefits.wage()).isEqualTo(Money.ofYuan(clamped));
        assertThat(line(benefits, BenefitItem.LUMP_SUM).amount()).isEqualTo(Money.ofYuan(lump));
    }

    @ParameterizedTest(name = "level {0}")
    @CsvSource({
        "1, ALLOWANCE, 4500.00, FUND", // art. 35: 90 %
        "2, ALLOWANCE, 4250.00, FUND",
        "3, ALLOWANCE, 4000.00, FUND",
        "4, ALLOWANCE, 3750.00, FUND",
        "5, ALLOWANCE_WITHOUT_WORK, 3500.00, EMPLOYER", // art. 36: 70 % if no suitable work
        "6, ALLOWANCE_WITHOUT_WORK, 3000.00, EMPLOYER"
    })
    void levels_one_to_six_have_an_allowance(int level, BenefitItem item, BigDecimal monthly, Payer payer) {
        var benefits = InjuryBenefitRules.estimate(injured("450802", "2023-06-01", new BigDecimal("5000"), level), LAW);

        assertThat(line(benefits, item).amount()).isEqualTo(Money.ofYuan(monthly));
        assertThat(line(benefits, item).payer()).isEqualTo(payer);
        assertThat(benefits.monthly()).isEqualTo(Money.ofYuan(monthly));
    }

    @ParameterizedTest
    @CsvSource({
        "450802, 5,  BY_PROVINCIAL_RULE, ",
        "450802, 9,  BY_PROVINCIAL_RULE, ",
        "630203, 5,  UNCONFIRMED,        90000.00", // 15 months, a weak source
        "630203, 10, UNCONFIRMED,        45000.00", // 7.5 months
        "630203, 9,  BY_PROVINCIAL_RULE, "
    })
    void what_the_province_fixes_is_named_and_only_estimated_where_a_figure_is_known(
            String place, int level, Unknown unknown, BigDecimal amount) {
        var benefits = InjuryBenefitRules.estimate(injured(place, "2023-06-01", new BigDecimal("6000"), level), LAW);

        for (var item : List.of(BenefitItem.MEDICAL_SUBSIDY, BenefitItem.EMPLOYMENT_SUBSIDY)) {
            assertThat(line(benefits, item).unknown()).isEqualTo(unknown);
            assertThat(line(benefits, item).amount()).isEqualTo(amount == null ? null : Money.ofYuan(amount));
        }
    }

    @Test
    void t13_a_death_in_2026_is_1_130_040_with_funeral_and_dependants() {
        var family = new Family(true, 2, 0);
        var benefits = InjuryBenefitRules.estimate(dead("2026-03-15", "5000", family), LAW);

        // art. 39: 20 × 56 502; of 2026 no average wage is on record, that of 2025 stands in: 6 × 6 905
        assertThat(line(benefits, BenefitItem.DEATH_ALLOWANCE).amount()).isEqualTo(Money.ofYuan(yuan("1130040.00")));
        assertThat(line(benefits, BenefitItem.FUNERAL).amount()).isEqualTo(Money.ofYuan(yuan("41430.00")));
        assertThat(line(benefits, BenefitItem.FUNERAL).unknown()).isEqualTo(Unknown.PROVISIONAL);
        // 40 % and twice 30 %: not more than the whole wage
        assertThat(line(benefits, BenefitItem.DEPENDANTS).amount()).isEqualTo(Money.ofYuan(yuan("5000.00")));
    }

    @ParameterizedTest(name = "spouse {0}, relatives {1}, lone {2}")
    @CsvSource({
        "true,  0, 0, 2000.00",
        "true,  1, 0, 3500.00",
        "false, 1, 1, 2000.00",
        "true,  1, 1, 4000.00",
        "false, 4, 0, 5000.00"
    })
    void dependants_share_the_wage_by_art_39(boolean spouse, int relatives, int lone, BigDecimal monthly) {
        var benefits =
                InjuryBenefitRules.estimate(dead("2023-06-01", "5000", new Family(spouse, relatives, lone)), LAW);

        assertThat(line(benefits, BenefitItem.DEPENDANTS).amount()).isEqualTo(Money.ofYuan(monthly));
    }

    @ParameterizedTest
    @CsvSource({"2022, 948240", "2023, 985660", "2024, 1036420", "2025, 1083760", "2026, 1130040"})
    void the_death_allowance_is_that_of_the_year_of_death(int year, BigDecimal amount) {
        var benefits = InjuryBenefitRules.estimate(dead(year + "-12-31", "5000", new Family(false, 0, 0)), LAW);

        assertThat(line(benefits, BenefitItem.DEATH_ALLOWANCE).amount()).isEqualTo(Money.ofYuan(amount));
        assertThat(benefits.lines()).noneMatch(line -> line.item() == BenefitItem.DEPENDANTS);
    }

    @Test
    void a_year_whose_income_is_not_on_record_has_no_allowance_in_figures() {
        var benefits = InjuryBenefitRules.estimate(dead("2027-01-01", "5000", new Family(false, 0, 0)), LAW);

        assertThat(line(benefits, BenefitItem.DEATH_ALLOWANCE).unknown()).isEqualTo(Unknown.NOT_ON_RECORD);
        assertThat(benefits.clamp()).isEqualTo(Clamp.UNKNOWN);
    }

    @Test
    void the_uninsured_are_paid_everything_by_the_employer() {
        var question = new BenefitQuestion(
                DivisionCode.of("450802"),
                LocalDate.parse("2023-06-01"),
                Money.ofYuan(yuan("5000")),
                9,
                0,
                null,
                false);
        var benefits = InjuryBenefitRules.estimate(question, LAW);

        // 工伤保险条例 art. 62, 社会保险法 art. 41
        assertThat(benefits.lines()).allMatch(line -> line.payer() == Payer.EMPLOYER);
        assertThat(benefits.sources()).extracting(source -> source.id()).contains("WII-62", "SIL-41");
    }

    private static BenefitLine line(Benefits benefits, BenefitItem item) {
        return benefits.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static BenefitQuestion injured(String place, String on, BigDecimal wage, int level) {
        return new BenefitQuestion(
                DivisionCode.of(place), LocalDate.parse(on), Money.ofYuan(wage), level, 0, null, null);
    }

    private static BenefitQuestion dead(String on, String wage, Family family) {
        return new BenefitQuestion(
                DivisionCode.of("450802"), LocalDate.parse(on), Money.ofYuan(yuan(wage)), 0, 0, family, null);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
