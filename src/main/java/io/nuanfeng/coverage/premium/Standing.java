package io.nuanfeng.coverage.premium;

/** Whether the average wage of the month's own year was known. */
public enum Standing {
    SETTLED,
    /** The year's own is not published yet: an earlier year's stands in, and the difference is settled later. */
    PROVISIONAL,
    /** None may stand in: no amount is given. */
    NO_STANDARD
}
