package io.nuanfeng.kernel.sheet;

import java.util.List;

/** One row; {@code number} is the spreadsheet row (1 = first), in CSV the record number. */
public record SheetRow(int number, List<Cell> cells) {

    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.empty(number, Math.max(column, 0));
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.mergedFrom() != null || cell.isBlank());
    }

    public List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + ", " + cells.size() + " cells]";
    }
}
