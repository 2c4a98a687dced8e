package io.nuanfeng.pay;

import java.math.BigDecimal;

/** Overtime by the kind of day, in hours or in pieces. */
public record Split(BigDecimal weekday, BigDecimal restDay, BigDecimal holiday) {

    public static final Split NONE = new Split(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal total() {
        return weekday.add(restDay).add(holiday);
    }
}
