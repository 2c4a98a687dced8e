package io.nuanfeng.kernel.sheet;

/**
 * One cell as displayed. Dates of a spreadsheet read as ISO text, formulas as their stored result (never evaluated).
 *
 * @param row spreadsheet row, 1 = first
 * @param column 0 = A
 * @param precisionLost a number of more than 15 digits: the spreadsheet has already replaced the last ones
 * @param mergedFrom the cell whose value stands here because both are merged, such as {@code E32}; otherwise null
 */
public record Cell(int row, int column, CellKind kind, String text, boolean precisionLost, String mergedFrom) {

    static Cell text(int row, int column, String text) {
        return new Cell(row, column, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT, text, false, null);
    }

    static Cell empty(int row, int column) {
        return new Cell(row, column, CellKind.EMPTY, "", false, null);
    }

    Cell copiedTo(int lowerRow) {
        return new Cell(lowerRow, column, kind, text, precisionLost, ref());
    }

    /** The name people know it by: {@code Q46}. */
    public String ref() {
        return letters(column) + row;
    }

    public boolean isBlank() {
        return kind == CellKind.EMPTY || Texts.clean(text).value().isEmpty();
    }

    static String letters(int column) {
        String rest = column < 26 ? "" : letters(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }

    /** Cells may hold names and numbers of people: logs get the place only. */
    @Override
    public String toString() {
        return "Cell[" + ref() + " " + kind + "]";
    }
}
