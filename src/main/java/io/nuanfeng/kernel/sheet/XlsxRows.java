package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/** Rows of the first visible worksheet, streaming. Hidden sheets in front hold lists for drop-downs. */
final class XlsxRows implements SheetRows {

    static final int MAX_COLUMNS = 256;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedRegions merged;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream, MergedRegions merged) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.merged = merged;
    }

    /** Checks the worksheet and collects its merged cells; needed once per file. */
    static List<String> scan(byte[] bytes, Limits limits) {
        try (ReadableWorkbook workbook = workbook(bytes);
                ZipParts parts = ZipParts.open(bytes);
                InputStream worksheet =
                        WorkbookParts.worksheet(parts, sheet(workbook).getId())) {
            return WorksheetScan.of(worksheet, limits.maxRows());
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    /** @param merged as {@link #scan} gave them */
    static XlsxRows open(byte[] bytes, List<String> merged) {
        ReadableWorkbook workbook = null;
        try {
            workbook = workbook(bytes);
            return new XlsxRows(workbook, sheet(workbook).openStream(), new MergedRegions(merged));
        } catch (IOException | RuntimeException broken) {
            closeQuietly(workbook);
            throw refusal(broken);
        }
    }

    private static ReadableWorkbook workbook(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Code.EMPTY));
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException broken) {
            throw refusal(broken);
        }
    }

    @Override
    public SheetRow next() {
        try {
            Row row = rows.next();
            int width = Math.min(MAX_COLUMNS, Math.max(row.getCellCount(), mergedWidth()));
            List<Cell> cells = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                cells.add(merged.resolve(
                        XlsxCells.read(row.hasCell(column) ? row.getCell(column) : null, row.getRowNum(), column)));
            }
            return new SheetRow(row.getRowNum(), cells);
        } catch (RuntimeException broken) {
            throw refusal(broken);
        }
    }

    @Override
    public void close() {
        stream.close();
        closeQuietly(workbook);
    }

    private int mergedWidth() {
        return merged.columns().stream().mapToInt(column -> column + 1).max().orElse(0);
    }

    private static UnreadableFile refusal(Exception broken) {
        return broken instanceof UnreadableFile known ? known : new UnreadableFile(Code.CORRUPT);
    }

    private static void closeQuietly(ReadableWorkbook workbook) {
        if (workbook == null) {
            return;
        }
        try {
            workbook.close();
        } catch (IOException | RuntimeException nothingLost) {
            // only memory was open; the reader holds no file
        }
    }
}
