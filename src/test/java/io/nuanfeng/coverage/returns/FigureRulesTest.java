package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.policy.PolicyBooks;

/** Every figure is the length of a list, and annex 2 is the sum of annex 3, whatever the data. */
class FigureRulesTest {

    private static final int TIMES = 500;

    @Test
    void every_cell_is_as_long_as_its_list_and_the_annexes_agree() {
        for (var seed = 0; seed < TIMES; seed++) {
            var county = random(new Random(seed));
            for (var cell : Cell.values()) {
                var list = cell.countsPersons()
                        ? FigureRules.persons(county.rows(), cell).size()
                        : FigureRules.outlets(county.rows(), cell).size();
                assertThat(county.count(cell)).as(seed + " " + cell).isEqualTo(list);
                assertThat(county.rows().stream()
                                .mapToInt(row -> row.count(cell))
                                .sum())
                        .isEqualTo(county.count(cell));
            }
            assertThat(county.count(Cell.INSURED)).isLessThanOrEqualTo(county.count(Cell.DUE));
            assertThat(county.count(Cell.DUE)).isLessThanOrEqualTo(county.count(Cell.ENGAGED));
            assertThat(county.count(Cell.INSURED) + county.count(Cell.UNINSURED))
                    .isEqualTo(county.count(Cell.DUE));
            assertThat(county.count(Cell.DUE) + county.count(Cell.FULL)).isEqualTo(county.count(Cell.ENGAGED));
            assertThat(county.count(Cell.INSURED_OUTLETS) + county.count(Cell.UNINSURED_OUTLETS))
                    .isEqualTo(county.count(Cell.ELIGIBLE));
            assertThat(FindingRules.check(county.roster(), county.totals(), Map.of()))
                    .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        }
    }

    @Test
    void who_was_insured_before_and_who_came_and_went_make_up_who_is_insured_now() {
        for (var seed = 0; seed < TIMES; seed++) {
            var county = random(new Random(seed));
            var before = county.rows().stream()
                    .flatMap(row -> row.people().stream())
                    .filter(person -> person.insuredBefore() && !person.fullyInsured())
                    .count();
            assertThat(before + county.count(Cell.ADDED) - county.count(Cell.REDUCED))
                    .isEqualTo(county.count(Cell.INSURED));
        }
    }

    @Test
    void whom_the_list_counts_and_nobody_names_is_due_and_not_insured() {
        var outlet = outlet("K", "ACTIVE", "A", 3);
        var named = new RosterPerson("K", "p", true, false, true, false, true, null);
        var row = FigureRules.assemble(List.of(outlet), List.of(named)).get(0);
        assertThat(row.count(Cell.ENGAGED)).isEqualTo(3);
        assertThat(row.count(Cell.INSURED)).isEqualTo(1);
        assertThat(row.count(Cell.UNINSURED)).isEqualTo(2);
    }

    @Test
    void findings_name_what_does_not_fit() {
        var closed = outlet("CLOSED", "REVOKED", "A", 0);
        var undecided = outlet("REVIEW", "ACTIVE", "REVIEW", null);
        var insured = List.of(insured("CLOSED"), insured("REVIEW"), insured("ELSEWHERE"));
        var county = county(List.of(closed, undecided), insured, YearMonth.of(2022, 6));
        assertThat(FindingRules.check(county.roster(), county.totals(), Map.of(Cell.INSURED, 7)))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        Finding.Code.LIST_OLD,
                        Finding.Code.UNDECIDED_BUT_INSURED,
                        Finding.Code.INSURED_BUT_NOT_LISTED,
                        Finding.Code.CLOSED_BUT_INSURED,
                        Finding.Code.BEFORE_DIFFERS);
        assertThat(FindingRules.check(county.roster(), Map.of(Cell.DUE, 99), Map.of()))
                .extracting(Finding::code)
                .contains(Finding.Code.SUM_DIFFERS);
        assertThat(FindingRules.check(county(List.of(), List.of(), null).roster(), Map.of(), Map.of()))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NO_LIST);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0.0", "1, 3, 33.3", "2, 3, 66.7", "3, 3, 100.0", "1, 16, 6.3", "0, 0, ''"})
    void a_share_has_one_decimal_half_up(int part, int whole, String percent) {
        assertThat(FigureRules.percent(part, whole)).isEqualTo(percent);
    }

    private static CountyReturn random(Random random) {
        var outlets = new ArrayList<RosterOutlet>();
        var people = new ArrayList<RosterPerson>();
        for (var i = 0; i < random.nextInt(8); i++) {
            var status = pick(random, "ACTIVE", "ACTIVE", "ACTIVE", "DEREGISTERED", "REVOKED");
            var heads = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(6));
            outlets.add(outlet("K" + i, status, pick(random, "A", "B", "NONE", "REVIEW"), heads));
        }
        for (var i = 0; i < random.nextInt(40); i++) {
            var before = random.nextBoolean();
            var now = random.nextBoolean();
            people.add(new RosterPerson(
                    "K" + random.nextInt(9),
                    "p" + i,
                    random.nextBoolean(),
                    random.nextInt(5) == 0,
                    now,
                    before,
                    now || before || random.nextBoolean(),
                    null));
        }
        return county(outlets, people, YearMonth.of(2022, 7));
    }

    private static RosterPerson insured(String outlet) {
        return new RosterPerson(outlet, "p-" + outlet, false, false, true, true, true, null);
    }

    private static RosterOutlet outlet(String key, String status, String route, Integer heads) {
        return new RosterOutlet(key, "id", "450804", key, "", "TERMINAL", status, route, "", "", "", heads, null, "");
    }

    private static CountyReturn county(List<RosterOutlet> outlets, List<RosterPerson> people, YearMonth list) {
        var period = CalendarRules.ending(PolicyBooks.open(), "450804", YearMonth.of(2022, 7))
                .orElseThrow();
        var head = new RosterRepository.Head("450804", period, period.last(), Instant.EPOCH, list);
        var key = new ReturnKey(period.month(), "450804");
        return new CountyReturn(Filing.untouched(key, null), RosterRepository.roster(head, outlets, people), "覃塘区");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
