package io.nuanfeng.coverage.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * A recorded accident with what follows from it. It informs; it is no application to the authority.
 *
 * @param reference to be read out on the telephone; it opens nothing
 * @param mine whether the reader recorded it
 */
public record Injury(
        String id,
        String reference,
        Accident accident,
        String outletName,
        String division,
        Liability liability,
        CoverSeen cover,
        List<Deadline> deadlines,
        Instant recordedAt,
        boolean mine) {

    public LocalDate day() {
        return ShanghaiClock.dateOf(accident.happenedAt());
    }

    public List<Evidence> evidence() {
        return EvidenceRules.toKeep(accident.place());
    }

    @Override
    public String toString() {
        return "Injury[" + id + "]";
    }
}
