package io.nuanfeng.coverage.dispute;

/** Who holds a dispute; named as in the API. */
public enum DisputeState {
    WITH_OUTLET,
    WITH_AGENCY,
    /** Agreed to by the outlet, or decided by the agency. */
    SETTLED
}
