package io.nuanfeng.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How an enterprise kept its duty to insure.
 *
 * @param uscc unified social credit code
 * @param correctedAt since when it counts no longer; null while it counts
 * @param correction why; empty while it counts
 */
public record CreditEvent(
        String id,
        String uscc,
        Kind kind,
        LocalDate happenedOn,
        String reason,
        Instant recordedAt,
        Instant correctedAt,
        String correction) {

    public enum Kind {
        INSURED_ALL,
        NOT_INSURED,
        REFUSED,
        FRAUD
    }

    public boolean isCorrected() {
        return correctedAt != null;
    }

    /** Whether it speaks against an award. */
    public boolean countsAgainst() {
        return !isCorrected() && kind != Kind.INSURED_ALL;
    }
}
