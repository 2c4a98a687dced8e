package io.nuanfeng.coverage.returns;

/** What came of speaking to an outlet that is not insured (附件2: 未参保主要原因). */
public enum Outcome {
    /** 未联系上. */
    UNREACHED,
    /** 拒不办理. */
    REFUSED,
    /** 手续中. */
    IN_HAND,
    /** 已停业. */
    CLOSED_DOWN,
    /** 已全员参保: all are in full social insurance. */
    ALL_IN_FULL,
    /** 其他. */
    OTHER
}
