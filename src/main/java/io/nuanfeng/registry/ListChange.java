package io.nuanfeng.registry;

/** 变动类型 of a row of the monthly list. */
public enum ListChange {
    ADDED,
    CHANGED,
    DEREGISTERED,
    REVOKED,
    UNCHANGED
}
