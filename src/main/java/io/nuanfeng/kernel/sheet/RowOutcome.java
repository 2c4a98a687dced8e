package io.nuanfeng.kernel.sheet;

import java.util.List;
import java.util.Map;

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

    private static final String FIGURES = "FIGURES";

    public RowOutcome {
        args = List.copyOf(args);
    }

    public static RowOutcome ok(int row) {
        return new RowOutcome(row, Severity.OK, "OK", "", "", List.of());
    }

    /** What a row comes to, by the head of its column in the file with outcomes; empty where there is no figure. */
    public static RowOutcome figures(int row, Map<String, String> figures) {
        var written = figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .toList();
        return new RowOutcome(row, Severity.OK, FIGURES, "", "", written);
    }

    public static RowOutcome ofRow(int row, Severity severity, String code, String... args) {
        return new RowOutcome(row, severity, code, "", "", List.of(args));
    }

    /** The same about what was typed on a screen, where cells have no names. */
    public RowOutcome withoutCell() {
        return new RowOutcome(row, severity, code, field, "", args);
    }

    /** Whether it carries figures instead of words. */
    boolean isFigures() {
        return code.equals(FIGURES);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
