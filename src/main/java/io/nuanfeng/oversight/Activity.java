package io.nuanfeng.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was done under a clause, or waits to be settled.
 *
 * @param outletId empty where it concerns no single outlet
 * @param people how many it reached; null where nobody counted
 * @param dueOn null where it waits for nothing, or the day cannot be said yet
 * @param outcome empty until settled
 */
public record Activity(
        String id,
        int version,
        ActivityKind kind,
        String division,
        String outletId,
        LocalDate heldOn,
        String title,
        String text,
        Integer people,
        LocalDate dueOn,
        String outcome,
        boolean done,
        Instant recordedAt) {

    public boolean isOverdue(LocalDate today) {
        return !done && dueOn != null && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "Activity[" + id + ", " + kind + "]";
    }
}
