package io.nuanfeng.coverage.web;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.coverage.returns.Filing;
import io.nuanfeng.coverage.returns.Finding;

/** Signs and colours of the returns; the word beside each says the same. */
@TemplateExtension
final class ReturnTones {

    private ReturnTones() {}

    static String tone(Filing.State state) {
        return switch (state) {
            case OPEN -> "unknown";
            case COMPLETED, APPROVED -> "pending";
            case ACCEPTED -> "covered";
            case UNAPPROVED -> "review";
        };
    }

    static String tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "uncovered";
            case WARNING -> "review";
            case INFO -> "unknown";
        };
    }
}
