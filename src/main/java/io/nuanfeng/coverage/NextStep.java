package io.nuanfeng.coverage;

import java.time.LocalDate;

/**
 * What has to happen so that the courier is covered.
 *
 * @param name the outlet, unit or agency meant; null where it is not known
 * @param by last day to do it; null where the law or the calendar gives none
 * @param phone whom the courier can call
 */
public record NextStep(Actor actor, String name, LocalDate by, String phone) {

    /** Whose turn it is. */
    public enum Actor {
        OUTLET,
        INSURED_UNIT,
        AGENCY,
        POSTAL_AUTHORITY
    }
}
