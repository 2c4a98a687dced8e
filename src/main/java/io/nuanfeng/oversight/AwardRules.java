package io.nuanfeng.oversight;

import java.util.List;

/** Whether an enterprise may be considered for an award (贵人社函〔2022〕18号 五（二）: an important basis for funding). */
public final class AwardRules {

    /** What the evidence says; the office decides. */
    public enum Result {
        PASS,
        FAIL,
        REVIEW
    }

    private AwardRules() {}

    /** Fails on an outlet that does not insure or a standing event; where something is not known, a person looks. */
    public static Result decide(Participation insured, List<CreditEvent> events) {
        if (insured.notCovered() > 0 || events.stream().anyMatch(CreditEvent::countsAgainst)) {
            return Result.FAIL;
        }
        return insured.outlets() > 0 && insured.covered() == insured.outlets() ? Result.PASS : Result.REVIEW;
    }
}
