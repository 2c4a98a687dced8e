package io.nuanfeng.coverage.roster;

/** What a declaration says. */
public enum EnrolmentKind {
    HIRE,
    LEAVE,
    CHANGE
}
