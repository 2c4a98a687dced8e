package io.nuanfeng.coverage.handover;

/** What happened to the outlet, by the monthly list (annex 1); named as in the API. */
public enum HandoverChange {
    DEREGISTERED,
    REVOKED,
    /** Another enterprise is liable now. */
    OPENER
}
