package io.nuanfeng.kernel.job;

import io.nuanfeng.kernel.security.Actor;

/**
 * A job that this worker holds for as long as its heartbeat is young.
 *
 * @param worker random name of this hold; a later hold has another, and then this one may write no more
 * @param batches already applied, by this or an earlier hold; the reading counts as the first
 */
record Claim(JobContext job, Actor actor, String worker, int batches, int attempts) {

    /** Another instance took over, or the sender cancelled. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("The job is no longer ours", null, false, false);
        }
    }
}
