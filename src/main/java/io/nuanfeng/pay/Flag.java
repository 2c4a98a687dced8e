package io.nuanfeng.pay;

/** What is wrong with a slip, in the order in which it is told. */
public enum Flag {
    BELOW_FLOOR,
    NOT_APPLICABLE,
    UNLAWFUL_DEDUCTION,
    LATE,
    UNPAID,
    OVERTIME_SHORT,
    OVERTIME_CAP,
    SETTLEMENT_OVER_15
}
