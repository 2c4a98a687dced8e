package io.nuanfeng.coverage.entry;

import java.time.LocalDate;

import io.nuanfeng.coverage.roster.Job;

/** What a courier says of the work at the outlet. */
public record Beginning(Job job, LocalDate hiredOn) {}
