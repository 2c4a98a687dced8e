package io.nuanfeng.coverage.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A courier's objection and what became of it.
 *
 * @param reference short, for the telephone
 * @param verdict null until it is settled
 * @param leaveId the declared leave that is contested; empty where there is none
 * @param since null where not said
 * @param heldSince the day on which whoever holds it got it
 * @param dueOn last day for the answer; null when settled, and where the year's holidays are not known yet
 * @param late whoever holds it has let the days pass
 */
public record Dispute(
        String id,
        int version,
        String reference,
        DisputeKind kind,
        DisputeState state,
        Verdict verdict,
        Party worker,
        Place outlet,
        String agency,
        String leaveId,
        LocalDate since,
        LocalDate heldSince,
        LocalDate dueOn,
        boolean late,
        Instant openedAt,
        List<DisputeStep> steps) {

    /** @param idNumber in full: doors show it masked */
    public record Party(String personKey, String name, String idNumber) {
        @Override
        public String toString() {
            return "Party";
        }
    }

    /** @param key credit code or filing number */
    public record Place(String id, String key, String name, String division) {}

    /** By name; empty when settled. */
    public String holder() {
        return switch (state) {
            case WITH_OUTLET -> outlet.name();
            case WITH_AGENCY -> agency;
            case SETTLED -> "";
        };
    }

    public boolean isSettled() {
        return state == DisputeState.SETTLED;
    }

    public boolean isNeverLeft() {
        return kind == DisputeKind.NEVER_LEFT;
    }

    @Override
    public String toString() {
        return "Dispute[" + id + "]";
    }
}
