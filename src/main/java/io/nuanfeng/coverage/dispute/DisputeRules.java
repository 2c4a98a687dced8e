package io.nuanfeng.coverage.dispute;

/** Where a dispute goes next. */
final class DisputeRules {

    private DisputeRules() {}

    /** An outlet that agrees has settled it; one that does not is no judge in its own cause. */
    static DisputeState answered(DisputeState state, Verdict verdict) {
        return state == DisputeState.WITH_OUTLET && verdict == Verdict.DISAGREE
                ? DisputeState.WITH_AGENCY
                : DisputeState.SETTLED;
    }

    /** Whose answer is awaited. */
    static DisputeStep.By holder(DisputeState state) {
        return state == DisputeState.WITH_OUTLET ? DisputeStep.By.OUTLET : DisputeStep.By.AGENCY;
    }
}
