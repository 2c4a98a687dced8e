package io.nuanfeng.coverage.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.nuanfeng.coverage.returns.Finding.Code;
import io.nuanfeng.coverage.returns.Finding.Severity;

/** Whether annexes 1, 2 and 3 agree, and what explains a number that looks odd. */
final class FindingRules {

    private FindingRules() {}

    /**
     * @param totals the figures of annex 2
     * @param before what the return of the period before said; empty where there is none
     */
    static List<Finding> check(Roster roster, Map<Cell, Integer> totals, Map<Cell, Integer> before) {
        var found = new ArrayList<Finding>();
        list(roster, found);
        sums(roster, totals, found);
        premium(roster, found);
        roster.active().forEach(outlet -> outlet(outlet, found));
        strays(roster, found);
        closed(roster, found);
        before(roster, before, found);
        return List.copyOf(found);
    }

    private static void list(Roster roster, List<Finding> found) {
        if (roster.list() == null) {
            found.add(Finding.of(Severity.ERROR, Code.NO_LIST));
        } else if (roster.list().isBefore(roster.period().month())) {
            found.add(Finding.of(Severity.WARNING, Code.LIST_OLD, roster.list().toString()));
        }
    }

    /** Σ annex 3 = annex 2. */
    private static void sums(Roster roster, Map<Cell, Integer> totals, List<Finding> found) {
        totals.forEach((cell, total) -> {
            var sum = roster.active().stream().mapToInt(one -> one.count(cell)).sum();
            if (sum != total) {
                found.add(Finding.of(Severity.ERROR, Code.SUM_DIFFERS, cell.name(), total, sum));
            }
        });
    }

    /** 缴费额 = 基数 × 费率 × 人数. */
    private static void premium(Roster roster, List<Finding> found) {
        var tariff = roster.tariff();
        if (tariff != null && !tariff.addsUp(roster.active(), roster.period().months())) {
            found.add(Finding.of(Severity.ERROR, Code.PREMIUM_DIFFERS));
        }
    }

    /** 已参保 ≤ 应参保 ≤ 从业, and the postal list's head count beside the roster's. */
    private static void outlet(OutletPeople row, List<Finding> found) {
        var engaged = row.count(Cell.ENGAGED);
        var due = row.count(Cell.DUE);
        var insured = row.count(Cell.INSURED);
        if (insured > due) {
            found.add(Finding.of(Severity.ERROR, Code.INSURED_ABOVE_DUE, row.outlet(), insured, due));
        }
        if (due > engaged) {
            found.add(Finding.of(Severity.ERROR, Code.DUE_ABOVE_ENGAGED, row.outlet(), due, engaged));
        }
        if (insured > 0 && !row.eligible()) {
            found.add(Finding.of(Severity.WARNING, Code.UNDECIDED_BUT_INSURED, row.outlet(), insured));
        }
        heads(row, engaged, found);
    }

    private static void heads(OutletPeople row, int engaged, List<Finding> found) {
        var heads = row.outlet().heads();
        var named = engaged
                - (int) row.people().stream().filter(one -> !one.named()).count();
        if (heads != null && heads > named) {
            found.add(Finding.of(Severity.INFO, Code.UNNAMED, row.outlet(), heads, named, heads - named));
        } else if (heads != null && heads < named) {
            found.add(Finding.of(Severity.INFO, Code.MORE_THAN_LISTED, row.outlet(), heads, named));
        }
    }

    private static void strays(Roster roster, List<Finding> found) {
        roster.strays().stream()
                .filter(RosterPerson::insured)
                .collect(Collectors.groupingBy(RosterPerson::outletKey, TreeMap::new, Collectors.counting()))
                .forEach((key, count) -> found.add(new Finding(
                        Severity.WARNING, Code.INSURED_BUT_NOT_LISTED, key, key, List.of(count.intValue()))));
    }

    /** A closed outlet's people are to be taken off (办理减员). */
    private static void closed(Roster roster, List<Finding> found) {
        Predicate<RosterPerson> insured = RosterPerson::insured;
        roster.closed().forEach(row -> {
            var left = (int) row.people().stream().filter(insured).count();
            if (left > 0) {
                found.add(Finding.of(Severity.WARNING, Code.CLOSED_BUT_INSURED, row.outlet(), left));
            }
        });
    }

    /** What the last return said, and what is known of that day now: declarations that came late stand between. */
    private static void before(Roster roster, Map<Cell, Integer> before, List<Finding> found) {
        var said = before.get(Cell.INSURED);
        var now = (int) roster.active().stream()
                .flatMap(row -> row.people().stream())
                .filter(person -> person.insuredBefore() && !person.fullyInsured())
                .count();
        if (said != null && said != now) {
            found.add(Finding.of(Severity.WARNING, Code.BEFORE_DIFFERS, said, now));
        }
    }
}
