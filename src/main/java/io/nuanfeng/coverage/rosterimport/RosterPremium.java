package io.nuanfeng.coverage.rosterimport;

import java.time.YearMonth;

import io.nuanfeng.kernel.money.Money;

/**
 * What a month costs once the file is taken over: an estimate.
 *
 * @param heads for whom a premium falls due
 * @param newHeads of those, whom the file adds
 * @param amount null where no rate is known
 * @param newAmount null as before
 */
public record RosterPremium(
        YearMonth month,
        int heads,
        int newHeads,
        Money amount,
        Money newAmount,
        boolean provisional,
        boolean unconfirmed) {}
