package io.nuanfeng.coverage.roster;

import io.nuanfeng.coverage.CoverRoute;
import io.nuanfeng.coverage.Unit;

/**
 * The outlet as it stood when the declaration was made.
 *
 * @param key credit code or filing number
 * @param division 6 digits
 * @param insurer who pays the premium: the outlet itself (route A) or its opener (route B); both empty under review
 * @param agencyDivision of the agency that decides: the outlet's place, or that of the opener's licence
 */
public record Placement(
        String key, String id, String name, String division, CoverRoute route, Unit insurer, String agencyDivision) {}
