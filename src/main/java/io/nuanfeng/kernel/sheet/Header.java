package io.nuanfeng.kernel.sheet;

import java.util.Map;

/**
 * Where the columns stand.
 *
 * @param row spreadsheet row of the heads
 * @param positions column name → 0-based position
 * @param heads column name → head as written in the file
 */
public record Header(int row, Map<String, Integer> positions, Map<String, String> heads) {

    public Header {
        positions = Map.copyOf(positions);
        heads = Map.copyOf(heads);
    }

    /** The cell under a column; an empty one when the file has no such column. */
    public Cell cell(SheetRow row, String column) {
        return row.cell(positions.getOrDefault(column, Integer.MAX_VALUE));
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The cell of a column in a row by its name, such as {@code V25}; empty when the file has no such column. */
    public String ref(int row, String column) {
        return has(column) ? Cell.letters(positions.get(column)) + row : "";
    }
}
