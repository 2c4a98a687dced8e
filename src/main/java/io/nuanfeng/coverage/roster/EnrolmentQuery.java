package io.nuanfeng.coverage.roster;

/**
 * What the agency's queue is narrowed by; empty texts narrow nothing.
 *
 * @param state an {@link EnrolmentState}
 * @param kind an {@link EnrolmentKind}
 * @param division of the agency, with all below it
 */
public record EnrolmentQuery(String state, String kind, String division, PageMark after, int limit) {}
