package io.nuanfeng.coverage.rosterfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.nuanfeng.kernel.sheet.Column;
import io.nuanfeng.kernel.sheet.DataRows;
import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.HeaderFinder;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetRows;
import io.nuanfeng.kernel.sheet.Table;

/** A roster as read. Blocks: call on a worker. */
public record RosterReading(Header columns, List<RosterLine> lines) {

    private static final HeaderFinder FINDER = new HeaderFinder(RosterColumns.ALL);

    /** @throws io.nuanfeng.kernel.sheet.UnreadableFile when the file as a whole cannot be read */
    public static RosterReading read(SheetFile file, RosterTerms terms) {
        try (SheetRows rows = file.rows()) {
            Table table = FINDER.find(rows);
            RosterRowReader reader = new RosterRowReader(terms);
            RowsSeen seen = new RowsSeen();
            List<RosterLine> lines = new ArrayList<>();
            while (table.rows().hasNext()) {
                SheetRow row = table.rows().next();
                if (DataRows.isData(row, table.header())) {
                    RowScan scan = new RowScan(row, table.header());
                    RosterRow read = reader.read(scan);
                    seen.check(read, scan);
                    lines.add(new RosterLine(read, scan.outcomes(), typed(row, table.header(), scan)));
                }
            }
            return new RosterReading(table.header(), List.copyOf(lines));
        }
    }

    /** Every finding in the order of the rows; rows without any have one OK. */
    public List<RowOutcome> outcomes() {
        return lines.stream().flatMap(line -> line.outcomes().stream()).toList();
    }

    private static Map<String, String> typed(SheetRow row, Header header, RowScan scan) {
        if (!scan.failed()) {
            return Map.of();
        }
        Map<String, String> typed = new LinkedHashMap<>();
        for (Column column : RosterColumns.ALL) {
            typed.put(column.name(), header.cell(row, column.name()).text());
        }
        return typed;
    }
}
