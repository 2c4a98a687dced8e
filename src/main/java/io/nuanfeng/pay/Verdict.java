package io.nuanfeng.pay;

/** The answer in one word. */
public enum Verdict {
    BELOW_FLOOR,
    MEETS_FLOOR,
    /** The floor does not protect where no normal work was given for reasons of one's own. */
    NOT_APPLICABLE,
    /** No floor is on record for the place and month: no guess. */
    NO_RATE
}
