package io.nuanfeng.registry;

/** Who takes out the work-injury cover (贵人社函〔2022〕18号 三(一)). */
public enum Route {
    /** The outlet itself: licence and employer status. */
    A,
    /** The licensed enterprise that opened it, at the place of its licence. */
    B,
    /** Nobody under the priority scheme: fully insured before it began, or closed. */
    NONE,
    /** The facts do not decide; a person does. */
    REVIEW
}
