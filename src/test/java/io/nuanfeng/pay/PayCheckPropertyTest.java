package io.nuanfeng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.money.Money;

/** What must hold for any slip, and that another reckoning comes to the same. */
class PayCheckPropertyTest {

    private static final int CASES = 1_000_000;

    private final Map<Integer, PayLaw> laws = new HashMap<>();

    @Test
    void an_independent_reckoning_agrees_on_a_million_slips() {
        var random = new Random(20220506);
        var reference = new ReferencePay(Checked.CALENDAR);
        for (var i = 0; i < CASES; i++) {
            var raw = RawSlip.random(random);
            var slip = raw.slip();
            var ours = Figures.of(PayCheckRules.check(slip, law(raw, slip), Checked.CALENDAR));
            var theirs = reference.figures(raw);
            if (!ours.equals(theirs)) {
                assertThat(ours).as("case %d: %s", i, raw).isEqualTo(theirs);
            }
        }
    }

    @Test
    void a_fine_never_raises_what_must_be_paid_and_comes_back_whole() {
        slips().forEach(slip -> {
            var fined = SlipChanges.taking(slip, DeductionKind.FINE, 12345);
            var before = Checked.of(slip);
            var after = Checked.of(fined);
            assertThat(after.wages()).isEqualTo(before.wages());
            assertThat(after.floor()).isEqualTo(before.floor());
            assertThat(after.deductions().unlawful())
                    .isEqualTo(before.deductions().unlawful().plus(Money.ofFen(12345)));
            assertThat(payable(fined, after)).isLessThanOrEqualTo(payable(slip, before));
        });
    }

    @Test
    void parts_sum_to_the_whole() {
        slips().forEach(slip -> {
            var check = Checked.of(slip);
            var wages = check.wages();
            var notWage = WageRules.sum(slip.items(), kind -> kind.counts() == PayItemKind.Counts.NOT);
            var asWage = WageRules.sum(slip.items(), kind -> kind.counts() == PayItemKind.Counts.AS_WAGE);
            assertThat(wages.comparable().plus(asWage).plus(notWage)).isEqualTo(wages.gross());
            assertThat(wages.comparable().plus(asWage)).isEqualTo(wages.total());

            var all = DeductionRules.sum(slip.deductions(), kind -> true);
            var lawful = DeductionRules.sum(slip.deductions(), DeductionKind::isLawful);
            var allowed = check.deductions().allowedOrNull();
            if (check.floor().rate().isPresent()) {
                assertThat(lawful.plus(allowed == null ? Money.ZERO : allowed)
                                .plus(check.deductions().unlawful()))
                        .isEqualTo(all);
            }
        });
    }

    @Test
    void one_more_fen_of_wage_never_makes_the_shortfall_larger_and_lessens_it_by_one_at_most() {
        slips().forEach(slip -> {
            var before = Checked.of(slip).floor().shortfall();
            var after = Checked.of(SlipChanges.paying(slip, PayItemKind.BASE, 1))
                    .floor()
                    .shortfall();
            assertThat(before.minus(after).fen()).isBetween(0L, 1L);
        });
    }

    @Test
    void overtime_allowances_and_welfare_never_mend_a_shortfall() {
        slips().forEach(slip -> Stream.of(PayItemKind.values())
                .filter(kind -> kind.counts() != PayItemKind.Counts.FULLY)
                .forEach(kind -> assertThat(Checked.of(SlipChanges.paying(slip, kind, 99999))
                                .floor())
                        .isEqualTo(Checked.of(slip).floor())));
    }

    @Test
    void every_line_that_rests_on_law_names_it_and_the_day_since_which_it_holds() {
        slips().forEach(slip -> assertThat(Checked.explained(slip))
                .filteredOn(line -> line.source().isPresent())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> {
                    assertThat(line.sourceOrNull().article()).isNotBlank();
                    assertThat(line.sinceOrNull()).isBefore(LocalDate.of(2026, 1, 1));
                    assertThat(line.sinceOrNull())
                            .isBeforeOrEqualTo(slip.period().lawDay());
                }));
    }

    private static Stream<PaySlip> slips() {
        return SlipSamples.slips().values().stream();
    }

    /** What must be paid out: all that was due, without what was lawfully taken, with what was missing. */
    private static long payable(PaySlip slip, PayCheck check) {
        var taken = DeductionRules.sum(slip.deductions(), kind -> true)
                .minus(check.deductions().unlawful());
        return check.wages()
                .gross()
                .minus(taken)
                .plus(check.floor().shortfall())
                .plus(check.overtime().shortBy())
                .fen();
    }

    private PayLaw law(RawSlip raw, PaySlip slip) {
        return laws.computeIfAbsent(raw.where(), key -> Checked.LAWS.of(slip));
    }
}
