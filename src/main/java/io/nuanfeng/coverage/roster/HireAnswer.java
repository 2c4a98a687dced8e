package io.nuanfeng.coverage.roster;

import java.util.List;

/** @param items one a person, in the order declared */
public record HireAnswer(boolean dryRun, List<HireOutcome> items) {}
