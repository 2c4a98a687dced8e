package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * A file of an agency on its way into the register.
 *
 * @param division the agency's
 * @param period YYYY-MM
 * @param dataUntil last day it reports
 * @param reached last day that the agency's other files report; null where this is the first
 */
record IntakeFile(
        String jobId, String division, String period, LocalDate dataUntil, Instant receivedAt, LocalDate reached) {

    IntakeFile after(LocalDate reachedBefore) {
        return new IntakeFile(jobId, division, period, dataUntil, receivedAt, reachedBefore);
    }

    boolean isOlder() {
        return reached != null && dataUntil.isBefore(reached);
    }

    /**
     * Since when a statement counts as known. An agency's own date is believed only after the days it had already
     * reported without saying so: what comes late was not known then, whatever is written on it.
     */
    Instant known(Instant stated) {
        return reached == null || ShanghaiClock.dateOf(stated).isAfter(reached) ? stated : receivedAt;
    }
}
