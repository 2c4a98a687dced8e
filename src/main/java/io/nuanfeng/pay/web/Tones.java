package io.nuanfeng.pay.web;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.pay.Verdict;

/** Which sign and colour of the style sheet a verdict has; the word beside it says the same. */
@TemplateExtension
final class Tones {

    private Tones() {}

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case BELOW_FLOOR -> "uncovered";
            case MEETS_FLOOR -> "covered";
            case NOT_APPLICABLE, NO_RATE -> "unknown";
        };
    }
}
