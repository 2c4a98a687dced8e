package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a leaver's declaration says.
 *
 * @param leftOn last day of work
 * @param contestedAt when the person said that this is not so; null where nobody did
 */
public record Ending(LocalDate leftOn, LeaveCause cause, Instant contestedAt) {

    Ending contested(Instant at) {
        return new Ending(leftOn, cause, at);
    }
}
