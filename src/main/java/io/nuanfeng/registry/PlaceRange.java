package io.nuanfeng.registry;

import io.nuanfeng.kernel.identifier.DivisionCode;

/**
 * A division as a range of codes, which an index can walk: 450800 is everything from 4508 to before 4509.
 *
 * @param from first code
 * @param before first code no longer in it
 */
record PlaceRange(String from, String before) {

    /** Comes after the digit 9, so that it ends every code with the same beginning. */
    private static final String AFTER_DIGITS = ":";

    /** @param division any level; empty for the whole country */
    static PlaceRange of(String division) {
        var stem = division.isEmpty() ? "" : DivisionCode.of(division).prefix();
        return new PlaceRange(stem, stem + AFTER_DIGITS);
    }
}
