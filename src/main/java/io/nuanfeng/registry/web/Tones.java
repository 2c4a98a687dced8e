package io.nuanfeng.registry.web;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.registry.OutletCover;

/** Which sign and colour of the style sheet an answer has; the word beside it says the same. */
@TemplateExtension
final class Tones {

    private Tones() {}

    static String tone(OutletCover.State state) {
        return switch (state) {
            case COVERED -> "covered";
            case PARTLY -> "pending";
            case NOT_COVERED -> "uncovered";
            case UNKNOWN -> "unknown";
        };
    }
}
