package io.nuanfeng.coverage.rosterfile;

import java.util.List;
import java.util.Map;

import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * A row of the file with what was found in it. Rows with an error are not taken over until they are mended.
 *
 * @param typed what stands in the cells, by column, of a row with an error or one asked for; empty for the others
 */
public record RosterLine(RosterRow row, List<RowOutcome> outcomes, Map<String, String> typed) {

    public boolean accepted() {
        return outcomes.stream().noneMatch(RowOutcome::isError);
    }

    @Override
    public String toString() {
        return "RosterLine[" + row.row() + ", " + outcomes.size() + " outcomes]";
    }
}
