package io.nuanfeng.coverage.roster;

/** Why somebody left; named as in the API. */
public enum LeaveCause {
    QUIT,
    DISMISSED,
    CONTRACT_ENDED,
    TRANSFER,
    RETIRED,
    DIED,
    OUTLET_CLOSED,
    OTHER
}
