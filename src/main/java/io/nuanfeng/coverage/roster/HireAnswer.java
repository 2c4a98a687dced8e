package io.nuanfeng.coverage.roster;

import java.util.List;

/** @param items one a person, in the order declared */
public record HireAnswer(boolean dryRun, List<HireOutcome> items) {

    /** Nothing was kept, so there is nothing to name. */
    HireAnswer rehearsed() {
        return new HireAnswer(
                true,
                items.stream()
                        .map(one -> new HireOutcome(
                                one.index(),
                                one.taken(),
                                one.taken() == HireOutcome.Taken.DECLARED ? null : one.enrolmentId(),
                                one.state(),
                                one.doubts()))
                        .toList());
    }
}
