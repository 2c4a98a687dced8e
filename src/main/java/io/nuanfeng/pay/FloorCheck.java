package io.nuanfeng.pay;

import java.util.Optional;

import io.nuanfeng.kernel.money.Money;

/**
 * A slip's wages beside the floor.
 *
 * @param rateOrNull the rate in force, null where none is on record, as are the floor and the shortfall then
 * @param floorOrNull what the rate comes to for the work done
 * @param ofEmployersSeat whether the rate is that of the employer's seat
 */
public record FloorCheck(Rate rateOrNull, Money floorOrNull, Money shortfallOrNull, boolean ofEmployersSeat) {

    static final FloorCheck NONE = new FloorCheck(null, null, null, false);

    public Optional<Rate> rate() {
        return Optional.ofNullable(rateOrNull);
    }

    public Money shortfall() {
        return shortfallOrNull == null ? Money.ZERO : shortfallOrNull;
    }
}
