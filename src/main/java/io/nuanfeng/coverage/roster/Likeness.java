package io.nuanfeng.coverage.roster;

import java.time.Instant;

/**
 * Two declarations that may speak of one person under two numbers.
 *
 * @param verdict null while nobody has decided
 */
public record Likeness(
        String id, int version, Basis basis, Instant foundAt, Verdict verdict, Enrolment first, Enrolment second) {

    /** What they have in common beside the name. */
    public enum Basis {
        PHONE,
        /** The last four characters of the number. */
        TAIL,
        BOTH
    }

    /** What a person found. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }
}
