package io.nuanfeng.coverage.roster;

/** @param state an {@link EnrolmentState}; empty for all who have not left */
public record RosterQuery(String outletId, String state, PageMark after, int limit) {}
