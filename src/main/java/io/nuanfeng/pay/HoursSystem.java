package io.nuanfeng.pay;

/** How working time is counted; all but the first need the authority's approval (工资支付暂行规定 art. 13). */
public enum HoursSystem {
    STANDARD,
    /** 综合计算工时: hours above the period's standard count as overtime. */
    COMPREHENSIVE,
    /** 不定时: the multiples for overtime do not apply. */
    IRREGULAR
}
