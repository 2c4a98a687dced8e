package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An outlet with everybody who works or worked there: a row of annex 3. */
public record OutletPeople(RosterOutlet outlet, List<RosterPerson> people) {

    public boolean eligible() {
        return routed("A") || routed("B");
    }

    /** Eligible, and has insured nobody. */
    boolean missing() {
        return eligible() && !insured();
    }

    boolean missing(String reason) {
        return missing() && reason.equals(outlet.reason());
    }

    boolean routed(String route) {
        return outlet.route().equals(route);
    }

    boolean insured() {
        return people.stream().anyMatch(RosterPerson::insured);
    }

    boolean insuredBefore() {
        return people.stream().anyMatch(RosterPerson::insuredBefore);
    }

    /** The day its first person was insured; null where nobody was. */
    public LocalDate firstInsured() {
        return people.stream()
                .map(RosterPerson::firstInsured)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public int count(Cell cell) {
        return cell.countsPersons() ? (int) people.stream().filter(cell::holds).count() : cell.holds(this) ? 1 : 0;
    }
}
