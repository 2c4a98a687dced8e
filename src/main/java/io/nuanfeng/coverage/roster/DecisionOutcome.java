package io.nuanfeng.coverage.roster;

import java.util.Map;
import java.util.Optional;

/**
 * What became of one decision.
 *
 * @param enrolment as it stands now; null where it is not the agency's to decide
 * @param changed false where it had been decided so before, and where there is a doubt
 */
public record DecisionOutcome(Enrolment enrolment, boolean changed, Optional<Doubt> doubt) {

    static DecisionOutcome refused(Enrolment enrolment, Doubt doubt) {
        return new DecisionOutcome(enrolment, false, Optional.of(doubt));
    }

    DecisionOutcome as(Map<String, Enrolment> now) {
        return enrolment == null
                ? this
                : new DecisionOutcome(now.getOrDefault(enrolment.id(), enrolment), changed, doubt);
    }
}
