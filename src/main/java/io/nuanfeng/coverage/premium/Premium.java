package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * What an outlet owes for a month: an estimate, the agency decides.
 *
 * @param standard the monthly average wage a head; null where wages are used or there is no standard
 * @param standardYear the contribution year it was published for; null as before
 * @param base what the rate is applied to; null where there is no standard
 * @param amount rounded half up to the fen once for the unit; null where there is no standard
 * @param shares what falls to each head; they add up to the amount
 * @param lateFee null where no due day was given or it has not passed
 * @param knownAt answered from what was known then
 */
public record Premium(
        String outletId,
        YearMonth month,
        Mode mode,
        Standing standing,
        Money standard,
        Integer standardYear,
        Money base,
        int heads,
        PremiumTerms terms,
        Money amount,
        List<Share> shares,
        LateFee lateFee,
        List<Note> notes,
        List<Citation> sources,
        Instant knownAt) {

    /** By law nothing, ever (工伤保险条例 art. 10, 社会保险法 art. 33). */
    public Money workerShare() {
        return Money.ZERO;
    }

    public boolean provisional() {
        return standing == Standing.PROVISIONAL;
    }

    public boolean unconfirmed() {
        return notes.contains(Note.UNCONFIRMED);
    }
}
