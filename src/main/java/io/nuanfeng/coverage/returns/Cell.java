package io.nuanfeng.coverage.returns;

import java.util.function.Predicate;

/** The figures of annexes 2 and 3. Each is the length of a list of outlets or of persons, and of nothing else. */
public enum Cell {
    LISTED(outlet -> true, null),
    ENTERPRISES(outlet -> outlet.outlet().kind().equals("ENTERPRISE"), null),
    BRANCHES(outlet -> outlet.outlet().kind().equals("BRANCH"), null),
    TERMINALS(outlet -> outlet.outlet().kind().equals("TERMINAL"), null),
    ELIGIBLE(OutletPeople::eligible, null),
    INSURED_OUTLETS(outlet -> outlet.eligible() && outlet.insured(), null),
    DIRECT(outlet -> outlet.eligible() && outlet.insured() && outlet.routed("A"), null),
    BY_PARENT(outlet -> outlet.eligible() && outlet.insured() && outlet.routed("B"), null),
    NEW_OUTLETS(outlet -> outlet.eligible() && outlet.insured() && !outlet.insuredBefore(), null),
    UNINSURED_OUTLETS(OutletPeople::missing, null),
    NOT_CONTACTED(outlet -> outlet.missing(""), null),
    UNREACHED(outlet -> outlet.missing("UNREACHED"), null),
    REFUSED(outlet -> outlet.missing("REFUSED"), null),
    IN_HAND(outlet -> outlet.missing("IN_HAND"), null),
    CLOSED_DOWN(outlet -> outlet.missing("CLOSED_DOWN"), null),
    ALL_IN_FULL(outlet -> outlet.missing("ALL_IN_FULL"), null),
    OTHER(outlet -> outlet.missing("OTHER"), null),
    ENGAGED(null, RosterPerson::engaged),
    DUE(null, RosterPerson::due),
    INSURED(null, person -> person.due() && person.insured()),
    FULL(null, person -> person.engaged() && person.fullyInsured()),
    UNINSURED(null, person -> person.due() && !person.insured()),
    ADDED(null, person -> !person.fullyInsured() && person.insuredDuring() && !person.insuredBefore()),
    REDUCED(
            null,
            person ->
                    !person.fullyInsured() && (person.insuredBefore() || person.insuredDuring()) && !person.insured());

    private final Predicate<OutletPeople> outlets;
    private final Predicate<RosterPerson> persons;

    Cell(Predicate<OutletPeople> outlets, Predicate<RosterPerson> persons) {
        this.outlets = outlets;
        this.persons = persons;
    }

    /** Whether it counts persons; else it counts outlets. */
    public boolean countsPersons() {
        return persons != null;
    }

    boolean holds(OutletPeople outlet) {
        return outlets.test(outlet);
    }

    boolean holds(RosterPerson person) {
        return persons.test(person);
    }
}
