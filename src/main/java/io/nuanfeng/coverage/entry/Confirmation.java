package io.nuanfeng.coverage.entry;

import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Engagement;

/**
 * The manager's yes to several entries.
 *
 * @param contractOn null where nothing is signed yet
 */
public record Confirmation(
        String outletId, List<String> entryIds, Engagement engagement, Contract contract, LocalDate contractOn) {}
