package io.nuanfeng.coverage.dispute;

/** What is answered to a dispute; named as in the API. */
public enum Verdict {
    /** The courier is right; it will be put right. */
    AGREE,
    DISAGREE
}
