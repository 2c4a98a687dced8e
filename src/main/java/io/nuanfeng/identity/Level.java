package io.nuanfeng.identity;

/** How sure the portal is of somebody. Each operation of the contract states the least it needs. */
public enum Level {
    /** Nobody. */
    L0,
    /** Holds the phone, or the staff account. */
    L1,
    /** Gave a name and an identity number that can exist. */
    L2,
    /** An agency's list confirms it. */
    L3
}
