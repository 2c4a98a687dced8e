package io.nuanfeng.registry;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.registry.annex1.Annex1Row;

/**
 * A row of a monthly list, decided and ready to be kept.
 *
 * @param stored what the tables take, with the person sealed
 * @param digest equal for rows that would change nothing
 * @param source the row as read, its person replaced by a blind index
 * @param columns where the columns stand in the file, for findings
 * @param closes the last row of a file whose every row could be told: what the list had before and is not in it, goes
 */
record ListEntry(
        String key,
        String division,
        ObjectNode stored,
        String digest,
        Annex1Row source,
        List<RowOutcome> outcomes,
        Header columns,
        boolean closes) {

    boolean accepted() {
        return outcomes.stream().noneMatch(RowOutcome::isError);
    }

    boolean creditCodeUnchecked() {
        return stored.path("unchecked").asBoolean();
    }

    @Override
    public String toString() {
        return "ListEntry[" + key + "]";
    }
}
