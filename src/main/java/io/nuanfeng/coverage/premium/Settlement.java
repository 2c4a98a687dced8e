package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.util.List;

/**
 * A recalculation: every answer that changed, and how.
 *
 * @param compared outlets and months looked at; those without a line stay as they were
 */
public record Settlement(
        String id, SettlementOrder order, int compared, List<SettlementLine> lines, Instant createdAt) {

    /** What all outlets together have still to pay, in fen. */
    public long difference() {
        return lines.stream().mapToLong(SettlementLine::difference).sum();
    }
}
