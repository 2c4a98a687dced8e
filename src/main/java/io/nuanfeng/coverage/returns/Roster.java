package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everybody of a county at one instant, from which all figures of its returns are counted.
 *
 * @param day the day they speak of: the period's last, or today while it runs
 * @param asOf the instant whose knowledge counts
 * @param list month of the postal list used; null where there is none yet
 * @param outlets the list's outlets, closed ones too, ordered by key
 * @param strays people insured for outlets that are not on the list
 * @param tariff what a head costs; null where the month has no standard
 */
public record Roster(
        String division,
        ReturnPeriod period,
        LocalDate day,
        Instant asOf,
        YearMonth list,
        List<OutletPeople> outlets,
        List<RosterPerson> strays,
        Tariff tariff) {

    Roster with(Tariff known) {
        return new Roster(division, period, day, asOf, list, outlets, strays, known);
    }

    /** The outlets the returns count. */
    public List<OutletPeople> active() {
        return outlets.stream().filter(one -> one.outlet().active()).toList();
    }

    public List<OutletPeople> closed() {
        return outlets.stream().filter(one -> !one.outlet().active()).toList();
    }
}
