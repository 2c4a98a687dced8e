package io.nuanfeng.coverage;

/** Why cover ended. */
public enum EndCause {
    /** The person left the outlet. */
    LEFT,
    /** Cover stopped although the person went on working, as far as anybody said. */
    LAPSED,
    /** The outlet was closed, deregistered or revoked. */
    CLOSED,
    OTHER
}
