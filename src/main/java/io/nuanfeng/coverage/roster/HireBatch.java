package io.nuanfeng.coverage.roster;

import java.util.List;

/**
 * Hires from a file whose cells have been read and found right.
 *
 * @param total rows of the whole file: decides whether a second person has to agree
 */
public record HireBatch(String outletId, String jobId, int total, List<Hire> people) {}
