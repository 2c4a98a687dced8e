package io.nuanfeng.coverage.premium;

import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;

/** Sentences for what is told beside a premium, in the reader's language. */
public record PremiumWords(Locale locale) {

    private static final String BUNDLE = "premium";

    public String note(Note note, Premium premium) {
        return Words.say(
                BUNDLE,
                locale,
                note.name(),
                String.valueOf(premium.month().getYear()),
                String.valueOf(premium.standardYear()));
    }

    public String mode(Mode mode) {
        return Words.say(BUNDLE, locale, mode.name());
    }
}
