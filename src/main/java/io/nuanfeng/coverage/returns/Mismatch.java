package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.nuanfeng.kernel.security.Role;

/**
 * Where the postal list, the roster and the agency disagree.
 *
 * @param personKey empty where it is about the outlet
 * @param since the day from which it has been so
 */
public record Mismatch(Type type, MatchOutlet outlet, String personKey, LocalDate since) {

    public long ageOn(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(since, day));
    }

    /** Each has one owner: the office that has to act first. */
    public enum Type {
        /** Somebody works or is insured for an outlet that the postal list does not have. */
        UNLISTED_OUTLET(Role.POSTAL_OFFICER),
        /** A listed outlet that has people and has insured nobody (三（三）: the postal authority urges it). */
        UNINSURED_OUTLET(Role.POSTAL_OFFICER),
        /** Insured, and on no roster. */
        GHOST(Role.INSURANCE_OFFICER),
        /** On the roster for longer than registration may take, never insured. */
        NOT_INSURED(Role.INSURANCE_OFFICER),
        /** On the roster, and cover has ended. */
        LAPSED(Role.INSURANCE_OFFICER),
        /** Insured by another unit than the one liable. */
        WRONG_UNIT(Role.INSURANCE_OFFICER),
        /** The outlet says they left; cover goes on. */
        LEFT_BUT_INSURED(Role.INSURANCE_OFFICER),
        /** The outlet is closed; cover goes on (五（一）: 办理减员). */
        CLOSED_BUT_INSURED(Role.INSURANCE_OFFICER);

        private final Role owner;

        Type(Role owner) {
            this.owner = owner;
        }

        public Role owner() {
            return owner;
        }
    }
}
