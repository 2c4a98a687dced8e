package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Optional;

/** What stands against a decision of the agency. */
final class DecisionRules {

    static final String NOT_BEFORE_AGENCY = "ENROLMENT_STATE";
    static final String CONTESTED = "LEAVE_CONTESTED";
    static final String HIRE_UNDECIDED = "HIRE_UNDECIDED";

    private DecisionRules() {}

    /** Whether it was decided the same way before: then nothing is to be done. */
    static boolean isDecided(Enrolment enrolment, Decision decision) {
        return switch (enrolment.state()) {
            case ACCEPTED, EFFECTIVE ->
                decision.accepted()
                        && (decision.coverFrom() == null
                                || decision.coverFrom()
                                        .equals(enrolment.course().coverFrom()));
            case RETURNED -> !decision.accepted();
            case DRAFT, SUBMITTED, ENDED -> false;
        };
    }

    /** @param hire what a leaver's declaration is about; null for a hire itself */
    static Optional<Doubt> doubt(Enrolment enrolment, Enrolment hire, Decision decision, LocalDate furthest) {
        var act = decision.accepted() ? Act.ACCEPT : Act.RETURN;
        if (EnrolmentRules.after(enrolment.state(), act).isEmpty()) {
            return error(NOT_BEFORE_AGENCY, "");
        }
        if (!decision.accepted()) {
            return decision.reason().isBlank() ? error("REASON_MISSING", "reason") : Optional.empty();
        }
        return enrolment.isHire() ? coverFrom(enrolment, decision, furthest) : leaver(enrolment, hire);
    }

    private static Optional<Doubt> leaver(Enrolment leaver, Enrolment hire) {
        if (leaver.ending() != null && leaver.ending().contestedAt() != null) {
            return error(CONTESTED, "");
        }
        return hire == null || EnrolmentRules.after(hire.state(), Act.END).isEmpty()
                ? error(HIRE_UNDECIDED, "")
                : Optional.empty();
    }

    private static Optional<Doubt> coverFrom(Enrolment hire, Decision decision, LocalDate furthest) {
        var from = decision.coverFrom();
        if (from == null) {
            return Optional.empty();
        }
        if (from.isBefore(hire.hire().hiredOn())) {
            return error("COVER_BEFORE_HIRE", "coverFrom");
        }
        return from.isAfter(furthest) ? error("DATE_FUTURE", "coverFrom") : Optional.empty();
    }

    private static Optional<Doubt> error(String code, String field) {
        return Optional.of(Doubt.error(code, field));
    }
}
