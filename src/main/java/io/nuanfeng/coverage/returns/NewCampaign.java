package io.nuanfeng.coverage.returns;

import java.time.YearMonth;
import java.util.List;

/**
 * A campaign to start.
 *
 * @param targets empty to take over the plan's rhythm
 */
public record NewCampaign(String division, String name, YearMonth startsIn, List<Campaign.Target> targets) {}
