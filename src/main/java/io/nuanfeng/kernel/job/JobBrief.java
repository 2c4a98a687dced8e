package io.nuanfeng.kernel.job;

import java.time.Instant;

/** A job in a list of jobs. */
public record JobBrief(String id, boolean dryRun, JobState state, Tally tally, Instant sentAt) {}
