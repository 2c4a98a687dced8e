package io.nuanfeng.coverage.injury;

/** A term that runs after an accident, in the order in which they are met. */
public enum Clock {
    /** The employer applies for recognition (工伤保险条例 art. 17 ¶1). */
    EMPLOYER_APPLICATION,
    /** The worker, a relative or the union applies where the employer did not (art. 17 ¶2). */
    OWN_APPLICATION,
    /** The authority decides a clear case (art. 20 ¶2). */
    CLEAR_DECISION,
    /** The authority decides (art. 20 ¶1). */
    DECISION,
    /** Asking for a second appraisal of the degree (art. 26). */
    SECOND_APPRAISAL
}
