package io.nuanfeng.coverage.entry;

import java.util.List;

import io.nuanfeng.coverage.roster.HireOutcome;

/** What became of the entries confirmed with one act. */
public record Confirmed(List<Item> items) {

    /** An entry that was refused waits on. */
    public record Item(String entryId, HireOutcome outcome) {

        boolean isTaken() {
            return outcome.taken() != HireOutcome.Taken.REFUSED;
        }
    }

    public long taken() {
        return items.stream().filter(Item::isTaken).count();
    }

    public long refused() {
        return items.size() - taken();
    }
}
