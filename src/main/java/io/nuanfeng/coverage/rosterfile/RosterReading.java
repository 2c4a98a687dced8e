package io.nuanfeng.coverage.rosterfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        return read(file, terms, Set.of());
    }

    /**
     * @param shown rows whose cells are wanted as they stand, beside those with an error
     * @throws io.nuanfeng.kernel.sheet.UnreadableFile when the file as a whole cannot be read
     */
    public static RosterReading read(SheetFile file, RosterTerms terms, Set<Integer> shown) {
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
                    boolean kept = scan.failed() || shown.contains(row.number());
                    lines.add(new RosterLine(read, scan.outcomes(), kept ? typed(row, table.header()) : Map.of()));
                }
            }
            return new RosterReading(table.header(), List.copyOf(lines));
        }
    }

    /**
     * A row as somebody mended it on the screen, by the same rules as in a file.
     *
     * @param typed by column
     */
    public static RosterLine mended(int row, Map<String, String> typed, RosterTerms terms) {
        List<String> columns = RosterColumns.ALL.stream().map(Column::name).toList();
        Map<String, Integer> positions =
                IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, Function.identity()));
        Header header = new Header(row, positions, Map.of());
        SheetRow cells = SheetRow.typed(
                row,
                columns.stream().map(column -> typed.getOrDefault(column, "")).toList());
        RowScan scan = new RowScan(cells, header);
        RosterRow read = new RosterRowReader(terms).read(scan);
        return new RosterLine(
                read, scan.outcomes().stream().map(RowOutcome::withoutCell).toList(), typed(cells, header));
    }

    /** Every finding in the order of the rows; rows without any have one OK. */
    public List<RowOutcome> outcomes() {
        return lines.stream().flatMap(line -> line.outcomes().stream()).toList();
    }

    private static Map<String, String> typed(SheetRow row, Header header) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Column column : RosterColumns.ALL) {
            typed.put(column.name(), header.cell(row, column.name()).text());
        }
        return typed;
    }
}
