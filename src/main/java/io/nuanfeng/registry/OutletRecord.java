package io.nuanfeng.registry;

import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.policy.Citation;

/**
 * An outlet as officers see it.
 *
 * @param newest the row of the newest list; null where the outlet left every list it stood on
 * @param sources the clauses that route and liable unit rest on
 * @param history its months, the newest first
 */
public record OutletRecord(PublicOutlet outlet, ListedOutlet newest, List<Citation> sources, List<Month> history) {

    /** @param changedOn null where the list states none */
    public record Month(String period, ListChange change, LocalDate changedOn, OutletStatus status, Route route) {}
}
