package io.nuanfeng.coverage.premium;

/**
 * One outlet and month, before and after; plain values, kept as they were reckoned.
 *
 * @param month YYYY-MM
 * @param fenBefore null where there was no standard then
 */
public record SettlementLine(
        String outletId,
        String outletName,
        String month,
        int headsBefore,
        int headsAfter,
        Long fenBefore,
        Long fenAfter,
        Standing standingBefore,
        Standing standingAfter) {

    /** What is still to be paid; negative for what is to be given back. */
    public long difference() {
        return orNothing(fenAfter) - orNothing(fenBefore);
    }

    /** A provisional amount that becomes final is a difference even where it is the same. */
    boolean tellsNothingNew() {
        return difference() == 0 && standingBefore == standingAfter;
    }

    private static long orNothing(Long fen) {
        return fen == null ? 0 : fen;
    }
}
