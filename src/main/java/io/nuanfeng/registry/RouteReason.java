package io.nuanfeng.registry;

/** Why an outlet has its route; the last group needs a person of the postal authority to look. */
public enum RouteReason {
    DEREGISTERED,
    REVOKED,
    FULLY_INSURED,
    LICENSED_EMPLOYER,
    BRANCH_OF_LICENSED,
    FILED_UNDER_LICENSED,

    KIND_UNKNOWN,
    FULL_INSURANCE_UNCLEAR,
    INDIVIDUAL_BUSINESS,
    EMPLOYER_STATUS_UNCLEAR,
    LICENCE_MISSING,
    LICENCE_NOT_IN_FORCE,
    NOT_IN_BRANCH_LIST,
    NOT_FILED,
    PARENT_NOT_NAMED,
    PARENT_NOT_LISTED,
    PARENT_NOT_ACTIVE,
    PARENT_LICENCE_NOT_IN_FORCE
}
