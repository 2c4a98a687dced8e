package io.nuanfeng.coverage.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts. Every figure of annex 2 is the sum of annex 3, and the length of a list somebody can open. */
public final class FigureRules {

    private static final int PERCENT = 100;

    private FigureRules() {}

    public static int count(Collection<OutletPeople> outlets, Cell cell) {
        return outlets.stream().mapToInt(outlet -> outlet.count(cell)).sum();
    }

    /** The outlets behind a figure; for a figure of persons, those that contribute to it. */
    public static List<OutletPeople> outlets(Collection<OutletPeople> outlets, Cell cell) {
        return outlets.stream().filter(outlet -> outlet.count(cell) > 0).toList();
    }

    /** The persons behind a figure of persons. */
    public static List<RosterPerson> persons(Collection<OutletPeople> outlets, Cell cell) {
        return outlets.stream()
                .flatMap(outlet -> outlet.people().stream())
                .filter(cell::holds)
                .toList();
    }

    /** One decimal, half up; empty where there is nothing to divide by. */
    public static String percent(int part, int whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf((long) part * PERCENT)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /**
     * Puts people to their outlets. Whom the list counts beyond those that are named stands there without a name, so
     * that nobody is left out of the denominator for being unknown.
     */
    static List<OutletPeople> assemble(List<RosterOutlet> outlets, List<RosterPerson> people) {
        Map<String, List<RosterPerson>> byOutlet =
                people.stream().collect(Collectors.groupingBy(RosterPerson::outletKey));
        return outlets.stream()
                .map(outlet ->
                        new OutletPeople(outlet, withUnnamed(outlet, byOutlet.getOrDefault(outlet.key(), List.of()))))
                .toList();
    }

    private static List<RosterPerson> withUnnamed(RosterOutlet outlet, List<RosterPerson> named) {
        var engaged = (int) named.stream().filter(RosterPerson::engaged).count();
        var missing = outlet.heads() == null || !outlet.active() ? 0 : Math.max(0, outlet.heads() - engaged);
        var all = new ArrayList<>(named);
        IntStream.range(0, missing)
                .forEach(one -> all.add(
                        RosterPerson.unnamed(outlet.key(), outlet.route().equals("NONE"))));
        return List.copyOf(all);
    }
}
