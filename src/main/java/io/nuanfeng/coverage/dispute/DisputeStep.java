package io.nuanfeng.coverage.dispute;

import java.time.Instant;

/**
 * One step of a dispute.
 *
 * @param verdict null unless it is an answer
 * @param note empty where nothing was said
 */
public record DisputeStep(Act act, By by, Verdict verdict, String note, Instant at) {

    /** What happened. */
    public enum Act {
        OPENED,
        ANSWERED,
        /** The days passed without an answer. */
        SILENT
    }

    /** Who did it, or left it undone. */
    public enum By {
        WORKER,
        OUTLET,
        AGENCY
    }

    @Override
    public String toString() {
        return "DisputeStep[" + act + "]";
    }
}
