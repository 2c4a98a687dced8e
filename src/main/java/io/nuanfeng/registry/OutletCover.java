package io.nuanfeng.registry;

import java.time.LocalDate;

/**
 * How far an outlet's people are insured, fit for everybody to read.
 *
 * @param insured null where unknown or too small to publish
 * @param engaged null where unknown or too small to publish
 * @param asOf null where unknown
 */
public record OutletCover(State state, Integer insured, Integer engaged, LocalDate asOf) {

    /** Compared with the number engaged that the monthly list states. */
    public enum State {
        COVERED,
        PARTLY,
        NOT_COVERED,
        UNKNOWN
    }
}
