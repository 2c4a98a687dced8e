package io.nuanfeng.coverage.handover;

import java.time.Instant;
import java.time.LocalDate;

import io.nuanfeng.coverage.Unit;
import io.nuanfeng.kernel.identifier.Masks;

/**
 * One covered person of an outlet that closed or changed hands.
 *
 * @param since first insured day
 * @param insurer who has insured the person so far
 * @param liable who is liable now; both empty where nobody is
 * @param decision null until somebody decided
 * @param toOutletName empty unless the person goes to another outlet
 * @param endsOn null unless cover ends
 */
public record HandoverItem(
        String id,
        int version,
        String personKey,
        String name,
        String idNumber,
        LocalDate since,
        Unit insurer,
        HandoverChange change,
        Unit liable,
        HandoverDecision decision,
        String toOutletName,
        LocalDate endsOn,
        Instant openedAt) {

    public String maskedNumber() {
        return Masks.idNumber(idNumber);
    }

    /** Whether somebody still has to decide; what is contested is. */
    public boolean isOpen() {
        return decision == null || decision == HandoverDecision.CONTESTED;
    }

    @Override
    public String toString() {
        return "HandoverItem[" + id + "]";
    }
}
