package io.nuanfeng.registry;

import java.time.YearMonth;

import io.nuanfeng.kernel.identifier.DivisionCode;

/**
 * Which monthly list is meant.
 *
 * @param division the list's own place: a city or a county
 */
public record ListOrder(YearMonth period, String division) {

    PlaceRange places() {
        return PlaceRange.of(division);
    }

    ListOrder before() {
        return new ListOrder(period.minusMonths(1), division);
    }

    boolean covers(String place) {
        return DivisionCode.of(division).covers(DivisionCode.of(place));
    }
}
