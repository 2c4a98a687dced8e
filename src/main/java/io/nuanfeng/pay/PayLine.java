package io.nuanfeng.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.policy.Source;

/**
 * One line of an explanation.
 *
 * @param code its words stand in {@code words/pay.properties}
 * @param arguments go into the words
 * @param amountOrNull the number of the line, where it is money
 * @param sourceOrNull where the number or the rule comes from; null for plain sums
 * @param sinceOrNull since when that is in force
 */
public record PayLine(
        String code, List<Object> arguments, Money amountOrNull, Source sourceOrNull, LocalDate sinceOrNull) {

    static PayLine of(String code, Money amount, Object... arguments) {
        return new PayLine(code, List.of(arguments), amount, null, null);
    }

    static PayLine said(String code, Object... arguments) {
        return of(code, null, arguments);
    }

    /** By a figure of the law. */
    PayLine by(PolicyValue<?> value) {
        // A clause is cited itself; the value of the parameter only says since when.
        var source = value.value() instanceof Citation clause ? clause.source() : value.source();
        return new PayLine(code, arguments, amountOrNull, source, value.since());
    }

    PayLine by(Rate rate) {
        return new PayLine(code, arguments, amountOrNull, rate.source(), rate.since());
    }

    public Optional<Source> source() {
        return Optional.ofNullable(sourceOrNull);
    }
}
