package io.nuanfeng.registry.annex1;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.HeaderFinder;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetRows;
import io.nuanfeng.kernel.sheet.Table;
import io.nuanfeng.kernel.sheet.Texts;

/** A monthly list as read: its header block, and every row with its route and findings. Blocks: call on a worker. */
public record Annex1Reading(Annex1Header header, Header columns, List<Annex1Line> lines) {

    private static final HeaderFinder FINDER = new HeaderFinder(Annex1Columns.ALL);
    private static final Set<String> NOT_DATA = Set.of("合计", "小计", "总计", "填表说明", "说明", "注");

    /** @throws io.nuanfeng.kernel.sheet.UnreadableFile when the file as a whole cannot be read */
    public static Annex1Reading read(SheetFile file, Annex1Terms terms) {
        try (SheetRows rows = file.rows()) {
            Table table = FINDER.find(rows);
            Annex1Header header = Annex1HeaderReader.read(table.above(), table.header());
            List<Annex1Row> read = new ArrayList<>();
            List<List<RowOutcome>> outcomes = new ArrayList<>();
            Annex1RowReader reader = new Annex1RowReader(terms.knownDivision());
            while (table.rows().hasNext()) {
                SheetRow row = table.rows().next();
                if (isData(row, table)) {
                    RowScan scan = new RowScan(row, table.header());
                    read.add(reader.read(scan));
                    outcomes.add(scan.outcomes());
                }
            }
            return new Annex1Reading(
                    header, table.header(), new Annex1Checks(table.header(), header, terms).lines(read, outcomes));
        }
    }

    /** The typed rows, refused ones included. */
    public List<Annex1Row> rows() {
        return lines.stream().map(Annex1Line::row).toList();
    }

    /** Every finding in the order of the rows; rows without any have one OK. */
    public List<RowOutcome> outcomes() {
        return lines.stream().flatMap(line -> line.outcomes().stream()).toList();
    }

    private static boolean isData(SheetRow row, Table table) {
        List<Cell> filled =
                row.filled().stream().filter(cell -> cell.mergedFrom() == null).toList();
        if (filled.isEmpty() || HeaderFinder.repeats(row, table.header())) {
            return false;
        }
        String first = Texts.key(filled.get(0).text()).split("[:：]", 2)[0];
        return !NOT_DATA.contains(first);
    }
}
