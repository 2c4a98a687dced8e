package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

/** That an outlet was spoken to, and what came of it. */
public record ContactNote(String outletId, LocalDate contactedOn, Outcome outcome, String note) {
    @Override
    public String toString() {
        return "ContactNote[" + outletId + "]";
    }
}
