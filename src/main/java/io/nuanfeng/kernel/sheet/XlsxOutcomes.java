package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook form of {@link OutcomeFile}: yellow cells carry a warning, red ones an error. */
final class XlsxOutcomes {

    private static final String RED = "F8CBAD";
    private static final String YELLOW = "FFF2CC";
    private static final int OUTCOME_WIDTH = 60;
    private static final int ROWS_HELD = 500;
    private static final int LONGEST_TEXT = 32_000;

    private XlsxOutcomes() {}

    static byte[] write(SheetFile file, OutcomeFile outcomes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int column = outcomes.column(file);
        try (SheetRows rows = file.rows();
                Workbook workbook = new Workbook(out, "Nuanfeng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.width(column, OUTCOME_WIDTH);
            int held = 0;
            while (rows.hasNext()) {
                row(sheet, rows.next(), column, outcomes);
                if (++held % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, SheetRow row, int column, OutcomeFile outcomes) {
        int y = row.number() - 1;
        for (int x = 0; x < column; x++) {
            Cell cell = row.cell(x);
            value(sheet, cell);
            String colour = colour(outcomes.severity(cell));
            if (colour != null) {
                sheet.style(y, x).fillColor(colour).set();
            }
        }
        int next = column;
        for (String figure : outcomes.figures(row.number())) {
            sheet.value(y, next++, figure);
        }
        String outcome = outcomes.outcome(row.number());
        if (!outcome.isEmpty()) {
            sheet.value(y, next, shortened(outcome));
        }
    }

    private static void value(Worksheet sheet, Cell cell) {
        int y = cell.row() - 1;
        if (cell.kind() == CellKind.NUMBER && !cell.precisionLost()) {
            sheet.value(y, cell.column(), new BigDecimal(cell.text()));
        } else if (cell.kind() == CellKind.DATE && cell.text().length() == 10) {
            sheet.value(y, cell.column(), LocalDate.parse(cell.text()));
            sheet.style(y, cell.column()).format("yyyy-mm-dd").set();
        } else if (!cell.text().isEmpty()) {
            sheet.value(y, cell.column(), shortened(Neutral.text(cell.text())));
        }
    }

    /** A cell of a workbook takes 32 767 characters. */
    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case OK -> null;
        };
    }
}
