package io.nuanfeng.coverage;

/** Why somebody is not covered; its words stand in {@code words/coverage.properties}. */
public enum Reason {
    NEVER_DECLARED(NextStep.Actor.OUTLET),
    DECLARED_PENDING(NextStep.Actor.AGENCY),
    RETURNED(NextStep.Actor.INSURED_UNIT),
    LAPSED(NextStep.Actor.INSURED_UNIT),
    LEFT(NextStep.Actor.OUTLET),
    OTHER_OUTLET(NextStep.Actor.OUTLET),
    ROUTE_UNRESOLVED(NextStep.Actor.POSTAL_AUTHORITY),
    DATA_LATE(NextStep.Actor.AGENCY);

    private final NextStep.Actor actor;

    Reason(NextStep.Actor actor) {
        this.actor = actor;
    }

    /** Whose turn it is. */
    public NextStep.Actor actor() {
        return actor;
    }
}
