package io.nuanfeng.coverage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.nuanfeng.coverage.person.PersonColumns;
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

/**
 * An agency's decisions as read from a file. Blocks: call on a worker.
 *
 * @param rows those that were understood
 */
public record DecisionReading(Header columns, List<RowOutcome> outcomes, List<DecisionRow> rows) {

    public static final String NUMBER = "申报编号";
    public static final String RESULT = "结果";
    public static final String COVER_FROM = "参保日期";
    public static final String REASON = "退回原因";

    private static final Map<String, Boolean> RESULTS = Map.of("通过", true, "退回", false);
    private static final HeaderFinder FINDER = new HeaderFinder(List.of(
            Column.required(NUMBER),
            Column.required(PersonColumns.NAME),
            Column.required(PersonColumns.ID_NUMBER, "身份证号", "身份证号码"),
            Column.required(RESULT, "审核结果"),
            Column.optional(COVER_FROM, "参保起始日期"),
            Column.optional(REASON, "原因")));

    /** @throws io.nuanfeng.kernel.sheet.UnreadableFile when the file as a whole cannot be read */
    public static DecisionReading read(SheetFile file) {
        try (SheetRows rows = file.rows()) {
            Table table = FINDER.find(rows);
            Map<String, Integer> seen = new HashMap<>();
            List<RowOutcome> outcomes = new ArrayList<>();
            List<DecisionRow> read = new ArrayList<>();
            while (table.rows().hasNext()) {
                SheetRow row = table.rows().next();
                if (DataRows.isData(row, table.header())) {
                    RowScan scan = new RowScan(row, table.header());
                    DecisionRow decision = read(scan, seen);
                    outcomes.addAll(scan.outcomes());
                    if (!scan.failed()) {
                        read.add(decision);
                    }
                }
            }
            return new DecisionReading(table.header(), List.copyOf(outcomes), List.copyOf(read));
        }
    }

    private static DecisionRow read(RowScan scan, Map<String, Integer> seen) {
        String number = scan.required(NUMBER, scan.code(NUMBER));
        Integer earlier = number == null ? null : seen.putIfAbsent(number, scan.row());
        if (earlier != null) {
            scan.error("DUPLICATE_IN_FILE", NUMBER, earlier.toString());
        }
        Boolean accepted = scan.required(RESULT, scan.choice(RESULT, RESULTS));
        String reason = scan.note(REASON);
        if (Boolean.FALSE.equals(accepted)) {
            scan.required(REASON, reason);
        }
        return new DecisionRow(
                scan.row(),
                number,
                scan.required(PersonColumns.NAME, scan.text(PersonColumns.NAME)),
                scan.required(PersonColumns.ID_NUMBER, scan.code(PersonColumns.ID_NUMBER)),
                Boolean.TRUE.equals(accepted),
                scan.date(COVER_FROM),
                reason == null ? "" : reason);
    }
}
