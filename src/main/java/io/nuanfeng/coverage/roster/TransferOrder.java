package io.nuanfeng.coverage.roster;

import java.util.List;

/** People who go from one outlet to another. */
public record TransferOrder(String fromOutletId, String toOutletId, List<Transfer> people) {}
