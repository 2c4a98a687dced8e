package io.nuanfeng.pay;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of a place's history; it ends where the next begins.
 *
 * @param floorOrNull null where nothing is on record from that day on
 */
public record FloorPeriod(LocalDate since, Floor floorOrNull) {

    public Optional<Floor> floor() {
        return Optional.ofNullable(floorOrNull);
    }
}
