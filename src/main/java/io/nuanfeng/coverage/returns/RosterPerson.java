package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

/**
 * One person at one outlet on the day of the return, as known at its instant.
 *
 * @param personKey empty for somebody whom the postal list counts but nobody has named
 * @param rostered whether the outlet has declared the person and not taken them off
 * @param fullyInsured in all social insurances: outside the priority scheme (三（一）第二款)
 * @param insured cover in force on the day
 * @param insuredBefore cover in force on the day before the period began
 * @param insuredDuring cover in force on some day of the period
 * @param firstInsured null where never insured
 */
public record RosterPerson(
        String outletKey,
        String personKey,
        boolean rostered,
        boolean fullyInsured,
        boolean insured,
        boolean insuredBefore,
        boolean insuredDuring,
        LocalDate firstInsured) {

    static RosterPerson unnamed(String outletKey, boolean fullyInsured) {
        return new RosterPerson(outletKey, "", true, fullyInsured, false, false, false, null);
    }

    /** Whoever is insured for an outlet works there, declared by it or not. */
    public boolean engaged() {
        return rostered || insured;
    }

    public boolean due() {
        return engaged() && !fullyInsured;
    }

    public boolean named() {
        return !personKey.isEmpty();
    }
}
