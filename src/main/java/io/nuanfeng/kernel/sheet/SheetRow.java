package io.nuanfeng.kernel.sheet;

import java.util.List;
import java.util.stream.IntStream;

/** One row; {@code number} is the spreadsheet row (1 = first), in CSV the record number. */
public record SheetRow(int number, List<Cell> cells) {

    /** A row as somebody typed it, one text a column. */
    public static SheetRow typed(int number, List<String> texts) {
        return new SheetRow(
                number,
                IntStream.range(0, texts.size())
                        .mapToObj(column -> Cell.text(number, column, texts.get(column)))
                        .toList());
    }

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
