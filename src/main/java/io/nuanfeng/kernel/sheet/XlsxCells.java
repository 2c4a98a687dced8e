package io.nuanfeng.kernel.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Turns a workbook's cell into ours: the text as people see it, and what kind of value stands behind it. */
final class XlsxCells {

    /** IEEE 754 doubles, and so spreadsheets, keep 15 decimal digits. */
    private static final int DIGITS_KEPT = 15;

    private static final int MAX_EXPONENT = 40;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private XlsxCells() {}

    static Cell read(org.dhatim.fastexcel.reader.Cell cell, int row, int column) {
        if (cell == null) {
            return Cell.empty(row, column);
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(cell, row);
            case FORMULA -> new Cell(row, column, CellKind.FORMULA, raw, false, null);
            case BOOLEAN -> new Cell(row, column, CellKind.BOOLEAN, "1".equals(raw) ? "TRUE" : "FALSE", false, null);
            case STRING -> Cell.text(row, column, String.valueOf(cell.getValue()));
            case ERROR -> Cell.text(row, column, raw);
            case EMPTY -> Cell.empty(row, column);
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, int row) {
        BigDecimal value = cell.asNumber();
        if (value == null) {
            return Cell.empty(row, cell.getColumnIndex());
        }
        if (isDate(cell)) {
            String date = date(cell);
            if (date != null) {
                return new Cell(row, cell.getColumnIndex(), CellKind.DATE, date, false, null);
            }
        }
        boolean lost = value.precision() - value.scale() > DIGITS_KEPT;
        String text = padded(plain(value), cell.getDataFormatString());
        return new Cell(row, cell.getColumnIndex(), CellKind.NUMBER, text, lost, null);
    }

    /** Null when the number is no day of any calendar. */
    private static String date(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            LocalDateTime at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : DATE_TIME.format(at);
        } catch (ExcelReaderException | java.time.DateTimeException noDay) {
            return null;
        }
    }

    private static String plain(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT
                || Math.abs((long) value.scale()) > MAX_EXPONENT) {
            return value.toString();
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        BigDecimal shown = whole ? value : value.round(new MathContext(DIGITS_KEPT));
        return shown.stripTrailingZeros().toPlainString();
    }

    /** A code such as 000123 is often a number with a format of zeros. */
    private static String padded(String digits, String format) {
        boolean pads = format != null && ZEROS.matcher(format).matches() && digits.length() < format.length();
        return pads && !digits.startsWith("-") ? "0".repeat(format.length() - digits.length()) + digits : digits;
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return false;
        }
        String format = cell.getDataFormatString();
        if (format != null && !format.isEmpty()) {
            String bare = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
            return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
        }
        return cell.getDataFormatId() != null && isBuiltInDate(cell.getDataFormatId());
    }

    /** ECMA-376 part 1, 18.8.30: 14–17 and 22, and for Chinese 27–31, 34–36, 50–58. */
    private static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 34 && id <= 36 || id >= 50 && id <= 58;
    }
}
