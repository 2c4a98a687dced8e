package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.policy.Citation;

/**
 * The answer to "am I insured", an indication and no decision of the authority.
 *
 * @param covers every cover of the day; with reason {@code OTHER_OUTLET} those through other outlets
 * @param reason null when covered
 * @param nextStep null when covered
 * @param liableUnit who answers for an injury on that day (rule R10); null where more than one may, or none is settled
 * @param updatedAt when the newest file came in; null where none has
 * @param dataUntil last day that file reports; null where none has come
 */
public record CoverageAnswer(
        CoverStatus status,
        CoverageQuestion question,
        List<StatedCover> covers,
        Reason reason,
        NextStep nextStep,
        Unit liableUnit,
        Instant updatedAt,
        LocalDate dataUntil,
        List<Citation> sources) {

    public boolean covered() {
        return status == CoverStatus.COVERED;
    }

    /** @param clause null where the policy book has none for the place and day */
    public record StatedCover(Cover cover, Citation clause) {}
}
