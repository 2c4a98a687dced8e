package io.nuanfeng.kernel.sheet;

/** OK: taken over; WARNING: taken over, look at it; ERROR: not taken over until corrected. */
public enum Severity {
    OK,
    WARNING,
    ERROR
}
