package io.nuanfeng.coverage.web;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.coverage.CoverStatus;
import io.nuanfeng.coverage.dispute.Dispute;
import io.nuanfeng.coverage.roster.Enrolment;

/** Which sign and colour of the style sheet an answer has; the word beside it says the same. */
@TemplateExtension
final class Tones {

    private Tones() {}

    static String tone(CoverStatus status) {
        return switch (status) {
            case COVERED -> "covered";
            case DECLARED_PENDING -> "pending";
            case NOT_COVERED -> "uncovered";
            case NOT_FOUND -> "unknown";
        };
    }

    static String tone(Enrolment enrolment) {
        return switch (enrolment.state()) {
            case EFFECTIVE, ACCEPTED -> "covered";
            case SUBMITTED, DRAFT -> "pending";
            case RETURNED -> "uncovered";
            case ENDED -> "unknown";
        };
    }

    static String tone(Dispute dispute) {
        if (dispute.isSettled()) {
            return "covered";
        }
        return dispute.late() ? "uncovered" : "pending";
    }
}
