package io.nuanfeng.coverage;

/** What the agency says of one stretch of cover. */
public enum CoverState {
    IN_FORCE,
    /** Declared, not yet decided. */
    PENDING,
    /** Sent back to whoever declared it. */
    RETURNED,
    /** Over; the days up to its end were insured. */
    ENDED
}
