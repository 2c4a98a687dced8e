package io.nuanfeng.kernel.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/** Records of a CSV file (RFC 4180), streaming; a line break inside quotes does not begin a new row. */
final class CsvRows implements SheetRows {

    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    /** A long number that went through a spreadsheet: the last digits are gone for good. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{2}");

    /** As many columns as of a workbook. */
    private static final int MAX_COLUMNS = XlsxRows.MAX_COLUMNS;

    private final MappingIterator<String[]> records;
    private final int maxRows;
    private int number;
    private int filled;

    CsvRows(byte[] bytes, FileFormat format, Limits limits) {
        this.maxRows = limits.maxRows();
        try {
            this.records = CSV.readerFor(String[].class)
                    .readValues(FileFormat.strictReader(bytes, format.offset(), format.charset()));
        } catch (IOException broken) {
            throw new UnreadableFile(Code.CORRUPT);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNextValue();
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(Code.CORRUPT, Integer.toString(number + 1));
        }
    }

    @Override
    public SheetRow next() {
        String[] values = record();
        number++;
        List<Cell> cells = new ArrayList<>(Math.min(values.length, MAX_COLUMNS));
        for (int column = 0; column < values.length && column < MAX_COLUMNS; column++) {
            cells.add(cell(column, values[column] == null ? "" : values[column]));
        }
        return counted(new SheetRow(number, cells));
    }

    private String[] record() {
        try {
            return records.nextValue();
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(Code.CORRUPT, Integer.toString(number + 1));
        }
    }

    private Cell cell(int column, String text) {
        boolean lost = text.length() < 30 && SCIENTIFIC.matcher(text).matches();
        return lost ? new Cell(number, column, CellKind.TEXT, text, true, null) : Cell.text(number, column, text);
    }

    private SheetRow counted(SheetRow row) {
        if (!row.isBlank() && ++filled > maxRows + HeaderFinder.DEPTH) {
            throw new UnreadableFile(Code.TOO_MANY_ROWS, Integer.toString(maxRows));
        }
        return row;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException nothingLost) {
            // the bytes are in memory
        }
    }
}
