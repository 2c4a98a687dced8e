package io.nuanfeng.kernel.identifier;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a typed identifier: accepted, perhaps after tidying, or refused with a finding. Never carries the
 * text that was typed, so that no refusal can echo a personal number.
 *
 * @param <T> the identifier
 */
public sealed interface Reading<T> {

    <R> R fold(Function<Accepted<T>, R> accepted, Function<Refused<T>, R> refused);

    default Optional<T> value() {
        return fold(accepted -> Optional.of(accepted.identifier()), refused -> Optional.empty());
    }

    default Optional<Finding> finding() {
        return fold(accepted -> Optional.empty(), refused -> Optional.of(refused.because()));
    }

    /** @param normalised whether the text had to be tidied (full-width, blanks, lower-case x): worth a warning */
    record Accepted<T>(T identifier, boolean normalised) implements Reading<T> {
        @Override
        public <R> R fold(Function<Accepted<T>, R> accepted, Function<Refused<T>, R> refused) {
            return accepted.apply(this);
        }
    }

    /** @param suggestion the value probably meant; for the person's own eyes, therefore never printed */
    record Refused<T>(Finding because, Optional<T> suggestion) implements Reading<T> {
        static <T> Refused<T> because(Finding finding) {
            return new Refused<>(finding, Optional.empty());
        }

        @Override
        public <R> R fold(Function<Accepted<T>, R> accepted, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }
}
