package io.nuanfeng.coverage.roster;

import java.util.List;

/**
 * Hires declared one by one, as typed.
 *
 * @param dryRun tell what would happen, change nothing
 */
public record HireOrder(String outletId, List<Hire> people, boolean dryRun) {}
