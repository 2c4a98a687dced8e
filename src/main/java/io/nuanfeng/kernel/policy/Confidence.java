package io.nuanfeng.kernel.policy;

/** How far a figure or a text may be relied on. */
public enum Confidence {
    /** Read in the instrument or a faithful copy of it. */
    VERIFIED,
    /** Read only in a weak third-party page: the operator has still to confirm it. */
    WEAK,
    /** Generally known, without a source read. */
    GENERAL,
    /** An amount was stated somewhere, but its date, number or standing is not certain. */
    UNCERTAIN,
    /** Not law: a service target this portal sets for itself. */
    OWN_TARGET;

    /** Whether the reader must be told that the value is still to be confirmed. */
    public boolean isUnconfirmed() {
        return this == WEAK || this == UNCERTAIN;
    }
}
