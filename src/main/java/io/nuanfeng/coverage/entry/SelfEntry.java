package io.nuanfeng.coverage.entry;

import java.time.Instant;
import java.time.LocalDate;

import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.coverage.roster.Worker;
import io.nuanfeng.kernel.identifier.Masks;

/** What a courier entered of themselves at an outlet's wall. */
public record SelfEntry(
        String id,
        State state,
        String personKey,
        Worker worker,
        String outletId,
        String outletName,
        Job job,
        LocalDate hiredOn,
        Instant enteredAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        /** The manager declared it. */
        CONFIRMED,
        DECLINED,
        /** The courier took it back. */
        WITHDRAWN
    }

    public String maskedNumber() {
        return Masks.idNumber(worker.idNumber());
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    @Override
    public String toString() {
        return "SelfEntry[" + id + "]";
    }
}
