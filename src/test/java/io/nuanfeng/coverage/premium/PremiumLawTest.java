package io.nuanfeng.coverage.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.policy.Source;

/** What the policy book gives for Guigang and Ping'an, month by month and by what was published when. */
class PremiumLawTest {

    private static final PremiumLaw LAW = new PremiumLaw(PolicyBooks.open());

    @ParameterizedTest(name = "{0} {1} known {2}")
    @CsvSource({
        // 广西2022年度 6 197 元; before it came, 2021's stands in
        "450802, 2022-07, 2026-11-22, SETTLED,     2022, 123.94",
        "450802, 2022-07, 2022-08-01, PROVISIONAL, 2021, 116.38",
        // 桂人社发〔2023〕61号 came on 2023-07-17
        "450881, 2023-03, 2023-07-16, PROVISIONAL, 2022, 123.94",
        "450881, 2023-03, 2023-07-17, SETTLED,     2023, 128.78",
        "450821, 2024-12, 2026-11-22, SETTLED,     2024, 135.12",
        "450821, 2025-01, 2025-09-17, PROVISIONAL, 2024, 135.12",
        "450821, 2025-01, 2025-09-18, SETTLED,     2025, 138.10",
        // 2026: nothing published that we know
        "450802, 2026-11, 2026-11-22, PROVISIONAL, 2025, 138.10",
        "450802, 2027-01, 2026-11-22, NO_STANDARD, ,     ",
        "450802, 2020-06, 2026-11-22, NO_STANDARD, ,     ",
        // 青人社厅函〔2022〕332号
        "630203, 2022-07, 2026-11-22, SETTLED,     2022, 152.08",
        "630203, 2025-07, 2026-11-22, PROVISIONAL, 2024, 172.86",
        "630203, 2026-07, 2026-11-22, NO_STANDARD, ,     "
    })
    void five_couriers_cost_what_was_published_for_the_year(
            String place, YearMonth month, LocalDate known, Standing standing, Integer year, BigDecimal expected) {
        var facts = facts(place, month, known, 5, null);
        var base = BaseRules.base(facts, LAW);

        assertThat(base.standing()).isEqualTo(standing);
        assertThat(base.standardYear()).isEqualTo(year);
        assertThat(
                        base.amount() == null
                                ? null
                                : PremiumRules.premium(
                                                base.amount(), LAW.terms(facts).terms())
                                        .toYuan())
                .isEqualTo(expected);
    }

    @Test
    void without_a_standard_the_answer_says_so_and_names_no_amount() {
        var base = BaseRules.base(facts("630203", YearMonth.of(2026, 7), known(), 5, null), LAW);

        assertThat(base.amount()).isNull();
        assertThat(base.notes()).containsExactly(Note.STANDARD_MISSING);
    }

    @Test
    void an_outlet_with_nobody_insured_owes_nothing_even_without_a_standard() {
        var base = BaseRules.base(facts("630203", YearMonth.of(2026, 7), known(), 0, null), LAW);

        assertThat(base.amount()).isEqualTo(Money.ZERO);
        assertThat(base.notes()).contains(Note.NOBODY_INSURED);
    }

    @Test
    void an_unconfirmed_average_wage_is_marked() {
        var base = BaseRules.base(facts("630203", YearMonth.of(2023, 7), known(), 5, null), LAW);

        assertThat(base.notes()).contains(Note.UNCONFIRMED);
        assertThat(base.sources())
                .anyMatch(source -> source.source().confidence().isUnconfirmed());
    }

    @ParameterizedTest(name = "{0} fen for {1}: {2}")
    @CsvSource({
        // 2022: 18 590 / 3 718 as published, not 3 × 6 197 = 18 591
        "1859000, 1, ",
        "1859001, 1, ABOVE_UPPER_BOUND",
        "371800,  1, ",
        "371799,  1, BELOW_LOWER_BOUND"
    })
    void wages_outside_the_published_bounds_are_doubted(long fen, int heads, Note expected) {
        var payroll = new PremiumFacts.Payroll(Money.ofFen(fen), heads);
        var base = BaseRules.base(facts("450802", YearMonth.of(2022, 7), known(), heads, payroll), LAW);

        assertThat(base.mode()).isEqualTo(Mode.WAGE_TOTAL);
        assertThat(base.notes()).isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
    }

    @Test
    void bounds_that_were_only_computed_are_not_used() {
        // Qinghai 2023: 24 087 / 4 817 are computed, not published
        var payroll = new PremiumFacts.Payroll(Money.ofFen(100), 1);
        var base = BaseRules.base(facts("630203", YearMonth.of(2023, 7), known(), 1, payroll), LAW);

        assertThat(base.notes()).isEmpty();
    }

    @Test
    void the_sources_of_guigang_name_base_rate_and_that_the_worker_pays_nothing() {
        var facts = facts("450802", YearMonth.of(2022, 7), known(), 5, null);

        assertThat(LAW.terms(facts).sources())
                .extracting(citation -> citation.source())
                .extracting(Source::instrument, Source::article)
                .contains(
                        org.assertj.core.api.Assertions.tuple("贵人社函〔2022〕18号", "三（二）2"),
                        org.assertj.core.api.Assertions.tuple("工伤保险条例", "第十条"),
                        org.assertj.core.api.Assertions.tuple("社会保险法", "第三十三条"));
    }

    private static LocalDate known() {
        return LocalDate.of(2026, 11, 22);
    }

    private static PremiumFacts facts(
            String place, YearMonth month, LocalDate known, int heads, PremiumFacts.Payroll payroll) {
        return new PremiumFacts(DivisionCode.of(place), month, known, heads, payroll, null);
    }
}
