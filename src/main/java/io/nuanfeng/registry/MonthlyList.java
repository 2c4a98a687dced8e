package io.nuanfeng.registry;

import java.time.Instant;
import java.time.YearMonth;

/** A list that was handed in. */
public record MonthlyList(YearMonth period, String division, String divisionName, int rows, Instant importedAt) {}
