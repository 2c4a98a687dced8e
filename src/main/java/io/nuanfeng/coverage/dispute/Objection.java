package io.nuanfeng.coverage.dispute;

import java.time.LocalDate;

/**
 * What a courier says is wrong.
 *
 * @param since the day since which it is so; null where not said
 * @param note the courier's own words; may be empty
 */
public record Objection(DisputeKind kind, String outletId, LocalDate since, String note) {

    @Override
    public String toString() {
        return "Objection[" + kind + "]";
    }
}
