package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * How far a return is on its way from the county to both bureaus.
 *
 * @param id empty where nobody has touched it
 * @param version 0 where nobody has touched it
 * @param round how often it was completed
 * @param zero signed as "nothing changed" (无变化)
 * @param asOf the instant its figures were counted from; null before completion
 * @param completedAt null before completion
 * @param totals figures of the county as completed; empty before
 * @param opened last day of the latest exception; null where none was granted
 * @param reason why it was sent back; empty where it was not
 */
public record Filing(
        ReturnKey key,
        String id,
        int version,
        State state,
        int round,
        boolean zero,
        Instant asOf,
        Instant completedAt,
        Map<Cell, Integer> totals,
        Remarks remarks,
        LocalDate opened,
        String reason) {

    static Filing untouched(ReturnKey key, LocalDate opened) {
        return new Filing(key, "", 0, State.OPEN, 0, false, null, null, Map.of(), Remarks.NONE, opened, "");
    }

    /** Whether its figures are kept as completed; else they are counted anew whenever somebody looks. */
    public boolean frozen() {
        return state != State.OPEN && state != State.UNAPPROVED && !key.isCity();
    }

    /** A city's return is accepted when it has gone to both bureaus. */
    public enum State {
        OPEN,
        COMPLETED,
        APPROVED,
        ACCEPTED,
        UNAPPROVED
    }

    /** What an officer does with a return. */
    public enum Act {
        COMPLETE,
        APPROVE,
        ACCEPT,
        UNAPPROVE
    }
}
