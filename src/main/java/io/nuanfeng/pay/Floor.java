package io.nuanfeng.pay;

import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;

/**
 * The minimum wage of a place on a day (最低工资规定 arts 5, 7).
 *
 * @param areaClass class of the area, {@code 0} where one rate holds for the whole province
 * @param monthly for full-time work
 * @param hourlyOrNull for part-time work
 */
public record Floor(DivisionCode division, String areaClass, Rate monthly, Rate hourlyOrNull) {

    public Optional<Rate> hourly() {
        return Optional.ofNullable(hourlyOrNull);
    }
}
