package io.nuanfeng.coverage;

/** How an outlet's couriers come into work-injury insurance (rule R5b): 贵人社函〔2022〕18号 三（一）. */
public enum CoverRoute {
    /** The outlet insures directly. */
    A,
    /** The enterprise that opened it insures for it. */
    B,
    /** Fully insured before; outside the priority scheme. */
    NONE,
    /** Not settled: a person has to look. */
    REVIEW
}
