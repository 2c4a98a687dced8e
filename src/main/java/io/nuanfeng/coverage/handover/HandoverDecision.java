package io.nuanfeng.coverage.handover;

/** What is decided about one person; named as in the API. */
public enum HandoverDecision {
    /** Goes on at another outlet, or with the unit that took this one over. */
    GOES_TO,
    /** Leaves with the outlet. */
    ENDS_ON,
    /** Not settled; cover goes on. */
    CONTESTED
}
