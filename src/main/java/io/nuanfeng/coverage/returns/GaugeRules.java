package io.nuanfeng.coverage.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.nuanfeng.coverage.returns.Gauge.Alarm;
import io.nuanfeng.coverage.returns.Gauge.Group;
import io.nuanfeng.coverage.returns.Gauge.Milestone;

/** Counts the gauge from the rows of a return, so that it never says another number than the annexes. */
final class GaugeRules {

    private static final int MONTH_BEFORE = 30;
    private static final int WEEK_BEFORE = 7;
    private static final List<Cell> REASONS = List.of(
            Cell.NOT_CONTACTED,
            Cell.UNREACHED,
            Cell.REFUSED,
            Cell.IN_HAND,
            Cell.CLOSED_DOWN,
            Cell.ALL_IN_FULL,
            Cell.OTHER);

    private GaugeRules() {}

    static Group group(String name, Collection<OutletPeople> rows) {
        return new Group(
                name,
                FigureRules.count(rows, Cell.ELIGIBLE),
                FigureRules.count(rows, Cell.INSURED_OUTLETS),
                FigureRules.count(rows, Cell.DUE),
                FigureRules.count(rows, Cell.INSURED));
    }

    static List<Group> groups(Collection<OutletPeople> rows, Function<RosterOutlet, String> name) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> name.apply(row.outlet()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Map<Cell, Integer> reasons(Collection<OutletPeople> rows) {
        var counted = new EnumMap<Cell, Integer>(Cell.class);
        REASONS.forEach(cell -> counted.put(cell, FigureRules.count(rows, cell)));
        return counted;
    }

    static Milestone milestone(Campaign campaign, Campaign.Target target, Group total, LocalDate day) {
        var left = (int) ChronoUnit.DAYS.between(day, target.on());
        var outlets = reached(total.insuredOutlets(), total.eligible(), target.share());
        var persons = reached(total.insured(), total.due(), target.share());
        return new Milestone(
                campaign.name(),
                target.on(),
                target.percent(),
                left,
                outlets,
                persons,
                outlets && persons ? Alarm.NONE : alarm(left));
    }

    /** Compared without dividing: 2 of 3 is not 67 %. */
    private static boolean reached(int part, int whole, BigDecimal share) {
        return whole > 0 && BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    private static Alarm alarm(int left) {
        if (left < 0) {
            return Alarm.MISSED;
        }
        return left <= WEEK_BEFORE ? Alarm.WEEK : left <= MONTH_BEFORE ? Alarm.MONTH : Alarm.NONE;
    }
}
