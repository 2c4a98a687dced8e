package io.nuanfeng.coverage.roster;

/** In what form somebody is engaged; named as in the API. */
public enum Engagement {
    OWN,
    DISPATCH,
    OUTSOURCED,
    OTHER
}
