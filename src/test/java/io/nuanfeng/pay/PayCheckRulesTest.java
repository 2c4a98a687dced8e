package io.nuanfeng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.money.Money;

/** The worked examples of the law's text, each with its article. */
class PayCheckRulesTest {

    @Test
    void overtime_and_heat_allowance_do_not_count_towards_the_floor() {
        // T1, 最低工资规定 art. 12
        var check = SlipOf.at("630203", "2022-05")
                .pays(PayItemKind.BASE, 150000)
                .pays(PayItemKind.OVERTIME, 30000)
                .pays(PayItemKind.HIGH_LOW_TEMPERATURE, 10000)
                .check();

        assertThat(check.wages().gross()).isEqualTo(Money.ofFen(190000));
        assertThat(check.wages().comparable()).isEqualTo(Money.ofFen(150000));
        assertThat(check.floor().shortfall()).isEqualTo(Money.ofFen(20000));
        assertThat(check.verdict()).isEqualTo(Verdict.BELOW_FLOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "630203, 2023-01, 170000", // T2, 青政〔2019〕68号
        "630203, 2023-02, 188000", // T2, 青政〔2023〕8号
        "450802, 2023-10, 158000", // T3, 桂政发〔2020〕1号
        "450821, 2023-10, 143000", // T3
        "450802, 2023-11, 184000", // T3, 桂政发〔2023〕24号
        "450821, 2023-11, 169000", // T3
        "450802, 2016-06, 121000", // T4, 桂政发〔2015〕13号
        "450881, 2016-06, 108500", // T4
        "450821, 2016-06, 100000" // T4
    })
    void one_fen_decides_at_every_floor(String place, String month, long floor) {
        assertThat(SlipOf.at(place, month).pays(PayItemKind.BASE, floor).check().verdict())
                .isEqualTo(Verdict.MEETS_FLOOR);
        var below = SlipOf.at(place, month).pays(PayItemKind.BASE, floor - 1).check();
        assertThat(below.verdict()).isEqualTo(Verdict.BELOW_FLOOR);
        assertThat(below.floor().shortfall()).isEqualTo(Money.ofFen(1));
    }

    @ParameterizedTest
    @CsvSource({
        // wage, taken, allowed; floor 1 880.00 (工资支付暂行规定 art. 16)
        "200000, 50000, 12000", // T5: the floor must be left
        "300000, 60000, 60000", // 20 % exactly
        "300000, 60001, 60000",
        "235000, 47000, 47000", // both limits meet
        "235001, 50000, 47000", // 20 % rounded half up
        "187999, 1, 0",
        "188000, 1, 0",
        "188001, 1, 1",
        "200000, 0, 0"
    })
    void damage_may_be_taken_within_two_limits(long wage, long taken, long allowed) {
        var check = SlipOf.at("630203", "2023-03")
                .pays(PayItemKind.BASE, wage)
                .takes(DeductionKind.DAMAGE, taken)
                .damageClause()
                .check();

        assertThat(check.deductions().allowedOrNull()).isEqualTo(Money.ofFen(allowed));
        assertThat(check.deductions().unlawful()).isEqualTo(Money.ofFen(taken - allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD, 10, 8, 8, 110000, 26, false", // T6, 劳动法 art. 44
        "STANDARD, 0, 0, 0, 0, 0, false",
        "STANDARD, 36, 0, 0, 108000, 36, false", // 劳动法 art. 41
        "STANDARD, 36.25, 0, 0, 108750, 36.25, true",
        "COMPREHENSIVE, 10, 8, 8, 78000, 26, false", // 工资支付暂行规定 art. 13 ¶3: a rest day is in the period
        "IRREGULAR, 50, 8, 8, 0, 66, false" // art. 13 ¶4
    })
    void overtime_is_paid_by_the_hour_of_21_75_days(
            HoursSystem system,
            String weekday,
            String restDay,
            String holiday,
            long due,
            BigDecimal hours,
            boolean overCap) {
        var check = SlipOf.at("630203", "2022-11")
                .by(PayType.MONTHLY, system, 348000)
                .pays(PayItemKind.BASE, 348000)
                .overtime(weekday, restDay, holiday)
                .check()
                .overtime();

        assertThat(check.dueOrNull()).isEqualTo(Money.ofFen(due));
        assertThat(check.hours()).isEqualByComparingTo(hours);
        assertThat(check.overCap()).isEqualTo(overCap);
    }

    @Test
    void what_is_missing_may_grow_by_half_to_the_whole_when_an_order_is_not_obeyed() {
        // T14, 劳动合同法 art. 85: four months at 1 600.00 in 港北
        var month = SlipOf.at("450802", "2024-01").pays(PayItemKind.BASE, 160000);
        var lines = Checked.explained(month.slip());

        assertThat(month.check().owed().times(4)).isEqualTo(Money.ofFen(96000));
        assertThat(amount(lines, "extra.least").times(4)).isEqualTo(Money.ofFen(48000));
        assertThat(amount(lines, "extra.most").times(4)).isEqualTo(Money.ofFen(96000));
    }

    @Test
    void the_worker_pays_nothing_for_work_injury_insurance() {
        // T15, 工伤保险条例 art. 10; in Guigang 贵人社函〔2022〕18号 三（一）
        var slip = SlipOf.at("450802", "2022-08")
                .pays(PayItemKind.BASE, 330000)
                .takes(DeductionKind.EMPLOYEE_SOCIAL_INSURANCE, 34650)
                .takes(DeductionKind.INJURY_INSURANCE, 1000);

        assertThat(slip.check().deductions().unlawful()).isEqualTo(Money.ofFen(1000));
        assertThat(Checked.explained(slip.slip()))
                .filteredOn(line -> line.code().equals("never"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.source().orElseThrow().instrument()).isEqualTo("贵人社函〔2022〕18号"));
    }

    @Test
    void arrears_may_be_claimed_for_a_year_after_leaving() {
        // T16, 劳动争议调解仲裁法 art. 27, 劳动保障监察条例 art. 20
        var left = LocalDate.of(2024, 5, 1);
        var due = LocalDate.of(2023, 7, 15);
        var slip = SlipOf.at("630203", "2023-06").pays(PayItemKind.BASE, 300000);

        var unpaid = slip.dates(due, left, null, LocalDate.of(2024, 6, 1)).check();
        assertThat(unpaid.limitation()).isEqualTo(new Limitation(LocalDate.of(2025, 5, 1), null));
        assertThat(unpaid.owed()).isEqualTo(Money.ofFen(300000));

        var paid = slip.dates(due, left, LocalDate.of(2024, 6, 1), null).check();
        assertThat(paid.limitation()).isEqualTo(new Limitation(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 6, 1)));

        var employed = slip.dates(due, null, null, LocalDate.of(2024, 6, 1)).check();
        assertThat(employed.limitation()).isEqualTo(new Limitation(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12, 166.64", // T18, 劳社部发〔2008〕3号
        "2025-01, 165.36" // T18, 人社部发〔2025〕2号
    })
    void the_hours_of_a_month_changed_with_two_more_holidays_its_paid_days_did_not(String month, BigDecimal hours) {
        var law = Checked.LAWS.of(SlipOf.at("630203", month).slip()).month();

        assertThat(law.standardHours()).isEqualByComparingTo(hours);
        assertThat(law.paidDays().value()).isEqualByComparingTo("21.75");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01, 0", // a Friday, 工资支付暂行规定 art. 7
        "2024-03-02, 2024-03-01, 0", // a Saturday: paid the day before
        "2024-03-02, 2024-03-02, 1",
        "2022-10-05, 2022-10-08, 8", // National Day: due on 30 September
        "2024-02-29, 2024-03-01, 1", // leap day
        "2024-12-31, 2025-01-01, 1",
        "2010-10-24, 2010-10-22, 0" // before the calendars on record: plain week days
    })
    void pay_that_falls_due_on_a_day_off_comes_before_it(LocalDate due, LocalDate paid, long late) {
        var check = SlipOf.at("630203", "2020-01").dates(due, null, paid, null).check();

        assertThat(check.payday().daysLate()).isEqualTo(late);
        assertThat(check.flags().contains(Flag.LATE)).isEqualTo(late > 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 3908", "21.5, 168046", "21.75, 170000", "23, 170000"})
    void a_month_worked_in_part_has_its_part_of_the_floor_and_never_more(String days, long floor) {
        // practice: monthly floor × paid days ÷ 21.75
        var check = SlipOf.at("630203", "2020-02").partly(days).check();

        assertThat(check.floor().floorOrNull()).isEqualTo(Money.ofFen(floor));
    }

    @Test
    void without_a_rate_there_is_no_verdict_and_no_number() {
        var check = SlipOf.at("110101", "2024-01")
                .pays(PayItemKind.BASE, 100)
                .takes(DeductionKind.DAMAGE, 50)
                .damageClause()
                .check();

        assertThat(check.verdict()).isEqualTo(Verdict.NO_RATE);
        assertThat(check.floor()).isEqualTo(FloorCheck.NONE);
        assertThat(check.deductions().allowedOrNull()).isNull();
        assertThat(check.deductions().unlawful()).isEqualTo(Money.ofFen(30));
    }

    private static Money amount(java.util.List<PayLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .amountOrNull();
    }
}
