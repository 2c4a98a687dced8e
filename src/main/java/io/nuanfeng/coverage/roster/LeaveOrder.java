package io.nuanfeng.coverage.roster;

import java.util.List;

/** Leavers of one outlet. */
public record LeaveOrder(String outletId, List<Leave> people) {}
