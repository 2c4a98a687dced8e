package io.nuanfeng.coverage.premium;

/** What a reader must be told beside the amount; the words stand in {@code words/premium.properties}. */
public enum Note {
    NOBODY_INSURED,
    STANDARD_MISSING,
    CARRIED_OVER,
    BELOW_LOWER_BOUND,
    ABOVE_UPPER_BOUND,
    HEADS_DIFFER,
    UNCONFIRMED
}
