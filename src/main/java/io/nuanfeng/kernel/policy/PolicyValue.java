package io.nuanfeng.kernel.policy;

import java.time.LocalDate;

import io.nuanfeng.kernel.identifier.DivisionCode;

/**
 * A value the book gave, with everything an answer must show beside it.
 *
 * @param since the first day on which it is in force
 * @param division the place that fixed it: the one asked for, or a larger one it belongs to
 * @param <T> the type of the value
 */
public record PolicyValue<T>(T value, LocalDate since, DivisionCode division, Source source) {

    /** Whether it must be shown as still to be confirmed. */
    public boolean unconfirmed() {
        return source.confidence().isUnconfirmed();
    }
}
