package io.nuanfeng.coverage.dispute;

/** What the courier says is wrong; named as in the API. */
public enum DisputeKind {
    /** Works here, but nobody declared it. */
    NOT_LISTED,
    /** Declared as having left, but still works here. */
    NEVER_LEFT,
    /** Another unit than the one that insures. */
    WRONG_UNIT,
    /** Other days than the ones declared. */
    WRONG_DATES
}
