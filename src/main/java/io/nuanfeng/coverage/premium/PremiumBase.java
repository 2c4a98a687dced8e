package io.nuanfeng.coverage.premium;

import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * What the rate is applied to.
 *
 * @param standard the monthly average wage; null in mode {@code WAGE_TOTAL} and where there is none
 * @param standardYear contribution year of the standard; null where there is none
 * @param amount null where there is no standard
 */
record PremiumBase(
        Mode mode,
        Standing standing,
        Money standard,
        Integer standardYear,
        Money amount,
        int heads,
        List<Note> notes,
        List<Citation> sources) {}
