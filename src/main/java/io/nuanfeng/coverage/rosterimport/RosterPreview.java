package io.nuanfeng.coverage.rosterimport;

import java.util.List;

import io.nuanfeng.kernel.job.Job;

/**
 * A roster that was handed in, as it stands.
 *
 * @param difference null until the job has finished, and where the file as a whole was refused or is no longer kept
 * @param premium null as before
 * @param toMend refused rows that nobody has mended yet, the first ones
 */
public record RosterPreview(
        String outletId, Job job, RosterDifference difference, RosterPremium premium, List<WrongRow> toMend) {

    static RosterPreview ofJob(String outletId, Job job) {
        return new RosterPreview(outletId, job, null, null, List.of());
    }
}
