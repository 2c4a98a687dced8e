package io.nuanfeng.coverage.premium;

/** What the premium is reckoned from (贵人社函〔2022〕18号 三（二）1). */
public enum Mode {
    /** The wages of everybody at the outlet. */
    WAGE_TOTAL,
    /** Last year's average wage times the insured, where wages are hard to use. */
    AVERAGE_TIMES_HEADS
}
