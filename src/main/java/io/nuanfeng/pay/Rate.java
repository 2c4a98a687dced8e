package io.nuanfeng.pay;

import java.time.LocalDate;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.policy.Source;

/**
 * One amount of the law, with where it comes from.
 *
 * @param since the first day in force
 * @param unconfirmed whether amount, date or standing is still to be confirmed
 */
public record Rate(Money amount, LocalDate since, Source source, boolean unconfirmed) {

    static Rate of(PolicyValue<Money> value, boolean unchecked) {
        return new Rate(value.value(), value.since(), value.source(), unchecked || value.unconfirmed());
    }
}
