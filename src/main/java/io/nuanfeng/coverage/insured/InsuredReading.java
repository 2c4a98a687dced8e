package io.nuanfeng.coverage.insured;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.sheet.DataRows;
import io.nuanfeng.kernel.sheet.DateCells;
import io.nuanfeng.kernel.sheet.DateReading;
import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.HeaderFinder;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetRows;
import io.nuanfeng.kernel.sheet.Table;
import io.nuanfeng.kernel.sheet.Texts;

/**
 * An insured-persons file as read. Blocks: call on a worker.
 *
 * @param dataUntil the last day the file reports (数据截至); empty where it names none
 */
public record InsuredReading(Optional<LocalDate> dataUntil, Header columns, List<InsuredLine> lines) {

    private static final HeaderFinder FINDER = new HeaderFinder(InsuredColumns.ALL);
    private static final Pattern DATA_UNTIL = Pattern.compile("数据截至(?:日期)?[:：]?(.+)");

    /**
     * @param receivedAt when the file came in: nothing in it can lie later
     * @throws io.nuanfeng.kernel.sheet.UnreadableFile when the file as a whole cannot be read
     */
    public static InsuredReading read(SheetFile file, Instant receivedAt) {
        try (SheetRows rows = file.rows()) {
            Table table = FINDER.find(rows);
            InsuredRowReader reader = new InsuredRowReader(receivedAt);
            PeopleSeen seen = new PeopleSeen();
            List<InsuredLine> lines = new ArrayList<>();
            while (table.rows().hasNext()) {
                SheetRow row = table.rows().next();
                if (DataRows.isData(row, table.header())) {
                    RowScan scan = new RowScan(row, table.header());
                    InsuredRow read = reader.read(scan);
                    seen.check(read, scan);
                    lines.add(new InsuredLine(read, scan.outcomes()));
                }
            }
            return new InsuredReading(dataUntil(table.above()), table.header(), List.copyOf(lines));
        }
    }

    /** Every finding in the order of the rows; rows without any have one OK. */
    public List<RowOutcome> outcomes() {
        return lines.stream().flatMap(line -> line.outcomes().stream()).toList();
    }

    private static Optional<LocalDate> dataUntil(List<SheetRow> above) {
        return above.stream()
                .flatMap(row -> row.filled().stream())
                .map(cell -> DATA_UNTIL.matcher(Texts.key(cell.text())))
                .filter(Matcher::matches)
                .map(m -> DateCells.read(m.group(1)))
                .filter(DateReading.Read.class::isInstance)
                .map(read -> ((DateReading.Read) read).date())
                .findFirst();
    }
}
