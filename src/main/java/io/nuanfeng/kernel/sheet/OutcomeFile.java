package io.nuanfeng.kernel.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the caller's own file back with a last column that says what became of every row. A workbook stays a
 * workbook (values only, wrong cells coloured), a CSV file keeps its encoding.
 */
public final class OutcomeFile {

    private final int headerRow;
    private final Map<Integer, List<RowOutcome>> byRow;
    private final List<String> figureHeads;
    private final Findings words;

    private OutcomeFile(int headerRow, List<RowOutcome> outcomes, Locale locale) {
        this.headerRow = headerRow;
        this.byRow = outcomes.stream().collect(Collectors.groupingBy(RowOutcome::row));
        this.figureHeads = outcomes.stream()
                .filter(RowOutcome::isFigures)
                .findFirst()
                .map(first -> first.args().stream().map(OutcomeFile::head).toList())
                .orElse(List.of());
        this.words = Findings.in(locale);
    }

    /** @param headerRow spreadsheet row of the column heads */
    public static byte[] write(SheetFile file, int headerRow, List<RowOutcome> outcomes, Locale locale) {
        OutcomeFile written = new OutcomeFile(headerRow, outcomes, locale);
        return file.isWorkbook() ? XlsxOutcomes.write(file, written) : CsvOutcomes.write(file, written);
    }

    /** Position of the outcome column: behind the widest row, or where an earlier outcome stands already. */
    int column(SheetFile file) {
        int widest = 0;
        try (SheetRows rows = file.rows()) {
            while (rows.hasNext()) {
                SheetRow row = rows.next();
                List<Cell> filled = row.filled();
                int last = filled.isEmpty() ? 0 : filled.get(filled.size() - 1).column() + 1;
                boolean earlier = row.number() == headerRow && filled.stream().anyMatch(this::isOutcomeHead);
                if (earlier) {
                    return last - 1;
                }
                widest = Math.max(widest, last);
            }
        }
        return widest;
    }

    /** What stands before the outcome: the heads of the figures, or the figures of a row; none for most files. */
    List<String> figures(int row) {
        if (row == headerRow) {
            return figureHeads;
        }
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(RowOutcome::isFigures)
                .findFirst()
                .map(found -> found.args().stream()
                        .map(figure -> figure.substring(figure.indexOf('=') + 1))
                        .toList())
                .orElse(Collections.nCopies(figureHeads.size(), ""));
    }

    /** The words for a row; empty for rows that were not data. */
    String outcome(int row) {
        if (row == headerRow) {
            return words.outcomeHead();
        }
        var told = byRow.getOrDefault(row, List.of());
        var silent = told.stream().allMatch(RowOutcome::isFigures);
        return told.stream()
                .filter(outcome -> silent || !outcome.isFigures())
                .sorted(Comparator.comparing(RowOutcome::severity).reversed())
                .map(this::line)
                .collect(Collectors.joining("；"));
    }

    /** The worst finding on a cell; OK where there is none. */
    Severity severity(Cell cell) {
        return byRow.getOrDefault(cell.row(), List.of()).stream()
                .filter(outcome -> outcome.cell().equals(cell.ref()))
                .map(RowOutcome::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.OK);
    }

    private String line(RowOutcome outcome) {
        String severity = words.severity(outcome.severity());
        return outcome.code().equals("OK") || outcome.isFigures()
                ? severity
                : severity + " " + outcome.code() + " " + words.text(outcome);
    }

    private static String head(String figure) {
        return figure.substring(0, figure.indexOf('='));
    }

    private boolean isOutcomeHead(Cell cell) {
        return cell.text().equals(words.outcomeHead());
    }
}
