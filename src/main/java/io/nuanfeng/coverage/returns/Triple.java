package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.List;

/** What three sides say of the same people: the postal list, the outlets' rosters, the agency. */
record Triple(List<MatchOutlet> outlets, List<Employed> roster, List<Insured> agency) {

    /**
     * A person at an outlet by its own word.
     *
     * @param leftOn last day there; null while they work there
     */
    record Employed(
            String outletKey,
            String outletName,
            String division,
            String personKey,
            LocalDate hiredOn,
            LocalDate leftOn,
            boolean fullyInsured) {

        boolean here(LocalDate day) {
            return leftOn == null || !leftOn.isBefore(day);
        }
    }

    /**
     * A person insured for an outlet by the agency's word.
     *
     * @param until last day; null while it goes on
     */
    record Insured(
            String outletKey,
            String outletName,
            String division,
            String personKey,
            LocalDate from,
            LocalDate until,
            String insurerUscc) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }
}
