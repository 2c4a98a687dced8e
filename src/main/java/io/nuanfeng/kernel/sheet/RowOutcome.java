package io.nuanfeng.kernel.sheet;

import java.util.List;

/**
 * One finding about one row, or the note that the row is fine.
 *
 * @param row spreadsheet row, 1 = first
 * @param code key in {@code words/findings}
 * @param field column head as we call it; empty when the finding is about the whole row
 * @param cell such as {@code Q46}; empty when the finding is about the whole row
 * @param args what the words name besides the cell and the column: never a person's name, number or phone
 */
public record RowOutcome(int row, Severity severity, String code, String field, String cell, List<String> args) {

    public RowOutcome {
        args = List.copyOf(args);
    }

    public static RowOutcome ok(int row) {
        return new RowOutcome(row, Severity.OK, "OK", "", "", List.of());
    }

    public static RowOutcome ofRow(int row, Severity severity, String code, String... args) {
        return new RowOutcome(row, severity, code, "", "", List.of(args));
    }

    /** The same about what was typed on a screen, where cells have no names. */
    public RowOutcome withoutCell() {
        return new RowOutcome(row, severity, code, field, "", args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
