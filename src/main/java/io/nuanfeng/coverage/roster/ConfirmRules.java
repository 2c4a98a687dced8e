package io.nuanfeng.coverage.roster;

import java.util.Optional;

/** What a draft still lacks before the agency may see it. */
final class ConfirmRules {

    private ConfirmRules() {}

    static Optional<Lack> lacks(Enrolment draft, boolean routeSettled, String account) {
        var waits = draft.course().waitsFor();
        if (EnrolmentRules.after(draft.state(), Act.CONFIRM).isEmpty()) {
            return Optional.of(Lack.STATE);
        }
        if (!routeSettled) {
            return Optional.of(Lack.ROUTE);
        }
        var needsSecond = waits.stream().anyMatch(wait -> wait != Course.Wait.ROUTE);
        if (needsSecond && account.equals(draft.course().declaredBy())) {
            return Optional.of(Lack.SECOND_PERSON);
        }
        return waits.contains(Course.Wait.LATE) && draft.hire().evidence().isBlank()
                ? Optional.of(Lack.EVIDENCE)
                : Optional.empty();
    }

    /** What is missing. */
    enum Lack {
        STATE,
        SECOND_PERSON,
        EVIDENCE,
        ROUTE
    }
}
