package io.nuanfeng.registry;

import java.time.YearMonth;

import io.nuanfeng.registry.annex1.Annex1Diff;

/** What changed from one month's list to the next at a place. */
public record MonthlyDiff(ListOrder order, YearMonth previous, Annex1Diff changes) {}
