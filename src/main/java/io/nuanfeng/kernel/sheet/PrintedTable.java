package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be printed, signed and stamped: A4 across, as wide as the page, its head on every page.
 *
 * @param sheet the sheet's name, such as 附件2
 * @param above lines between title and table: who fills it in, for when
 * @param rows whole numbers are kept as numbers, everything else is text
 * @param below lines under the table: what the figures mean, who signs
 * @param at the instant it speaks of; the same table of the same instant is the same bytes
 */
public record PrintedTable(
        String sheet,
        String title,
        List<String> above,
        List<String> columns,
        List<List<Object>> rows,
        List<String> below,
        Instant at) {

    private static final int NARROW = 9;
    private static final int WIDE = 18;
    private static final int LONG_HEAD = 9;
    private static final int ROWS_HELD = 500;
    private static final int TITLE_SIZE = 16;

    /** The file. Blocks. */
    public byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nuanfeng", "1.0")) {
            write(workbook.newWorksheet(sheet));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return SteadyZip.of(out.toByteArray(), at);
    }

    private void write(Worksheet page) throws IOException {
        var last = columns.size() - 1;
        page.value(0, 0, sheet);
        page.value(1, 0, Neutral.text(title));
        page.range(1, 0, 1, last).merge();
        page.range(1, 0, 1, last)
                .style()
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .set();
        page.value(2, 0, Neutral.text(String.join("　　", above)));
        head(page);
        for (var i = 0; i < rows.size(); i++) {
            row(page, 4 + i, rows.get(i));
            if (i % ROWS_HELD == ROWS_HELD - 1) {
                page.flush();
            }
        }
        for (var i = 0; i < below.size(); i++) {
            page.value(4 + rows.size() + i, 0, Neutral.text(below.get(i)));
        }
        print(page);
    }

    private void head(Worksheet page) {
        for (var x = 0; x < columns.size(); x++) {
            page.value(3, x, columns.get(x));
            page.width(x, columns.get(x).length() > LONG_HEAD ? WIDE : NARROW);
        }
        page.range(3, 0, 3, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private static void row(Worksheet page, int y, List<Object> cells) {
        for (var x = 0; x < cells.size(); x++) {
            var value = cells.get(x);
            if (value instanceof Number number) {
                page.value(y, x, number);
            } else if (value != null && !value.toString().isEmpty()) {
                page.value(y, x, Neutral.text(value.toString()));
            }
        }
        page.range(y, 0, y, cells.size() - 1)
                .style()
                .wrapText(true)
                .borderStyle("thin")
                .verticalAlignment("center")
                .set();
    }

    private static void print(Worksheet page) {
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(3);
        page.footer("第 &P 页，共 &N 页", Position.CENTER);
    }
}
