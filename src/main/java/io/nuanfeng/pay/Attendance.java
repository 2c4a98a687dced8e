package io.nuanfeng.pay;

/** Whether normal work was given in the month (最低工资规定 arts 3, 12). */
public enum Attendance {
    FULL,
    /** Joined or left in the month, or unpaid leave. */
    PARTIAL,
    /** No normal work for reasons of one's own. */
    NOT_NORMAL
}
