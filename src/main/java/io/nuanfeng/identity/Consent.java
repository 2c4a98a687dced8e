package io.nuanfeng.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A text people can agree to, and what one person last said to it.
 *
 * @param version of the text that stands now
 * @param textHash SHA-256 of the Chinese text in hexadecimal: what was agreed to can be proved
 * @param answer empty where the person never answered
 */
public record Consent(String kind, String version, String text, String textHash, Optional<Answer> answer) {

    /** What somebody said to which version, and when. */
    public record Answer(String kind, String version, String textHash, boolean given, Instant at) {}

    /** In force only for the text that stands now: a new text asks anew. */
    public boolean given() {
        return answer.filter(said -> said.given() && said.version().equals(version))
                .isPresent();
    }
}
