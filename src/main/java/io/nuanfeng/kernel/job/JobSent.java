package io.nuanfeng.kernel.job;

/** A file that was handed in, opened again, and what was said beside it. */
public record JobSent(JobContext context, JobFile file) {}
