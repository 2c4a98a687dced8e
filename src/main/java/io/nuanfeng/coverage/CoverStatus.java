package io.nuanfeng.coverage;

/** The four answers to "am I insured": 已参保, 已申报待审核, 未参保, 未查到. */
public enum CoverStatus {
    COVERED,
    DECLARED_PENDING,
    NOT_COVERED,
    NOT_FOUND
}
