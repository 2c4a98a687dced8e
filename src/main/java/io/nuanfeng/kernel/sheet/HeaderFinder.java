package io.nuanfeng.kernel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/**
 * Finds the row of column heads near the top of a sheet. Heads may be in any order and differ in spaces, width,
 * brackets and remarks in brackets.
 */
public final class HeaderFinder {

    /** Titles, annex numbers and form heads stand above; nobody writes more of them. */
    static final int DEPTH = 20;

    private final List<Column> columns;
    private final Map<String, Column> byKey = new HashMap<>();
    private final Map<String, Column> byBareKey = new HashMap<>();

    public HeaderFinder(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            Stream.concat(Stream.of(column.name()), column.otherNames().stream())
                    .forEach(name -> {
                        byKey.putIfAbsent(Texts.key(name), column);
                        byBareKey.putIfAbsent(Texts.bareKey(name), column);
                    });
        }
    }

    /** @throws UnreadableFile EMPTY, NO_HEADER, MISSING_COLUMN (naming all that are missing) or DUPLICATE_COLUMN */
    public Table find(SheetRows rows) {
        List<SheetRow> top = new ArrayList<>();
        while (top.size() < DEPTH && rows.hasNext()) {
            SheetRow row = rows.next();
            top.add(row);
            Header header = match(row);
            if (missing(header).isEmpty()) {
                return new Table(List.copyOf(top.subList(0, top.size() - 1)), header, rows);
            }
        }
        throw refusal(top);
    }

    /** Whether the row is the header once more, as printed on every page. */
    public static boolean repeats(SheetRow row, Header header) {
        return header.heads().entrySet().stream()
                .allMatch(head -> header.cell(row, head.getKey()).text().equals(head.getValue()));
    }

    private UnreadableFile refusal(List<SheetRow> top) {
        if (top.stream().allMatch(SheetRow::isBlank)) {
            return new UnreadableFile(Code.EMPTY);
        }
        Header best = top.stream()
                .map(this::match)
                .max(Comparator.comparingInt(header -> header.positions().size()))
                .orElseThrow();
        boolean recognised = best.positions().size() * 3 >= columns.size();
        return recognised
                ? new UnreadableFile(Code.MISSING_COLUMN, String.join("、", missing(best)))
                : new UnreadableFile(Code.NO_HEADER);
    }

    private Header match(SheetRow row) {
        Map<String, Integer> positions = new HashMap<>();
        Map<String, String> heads = new HashMap<>();
        String twice = null;
        for (Cell cell : row.filled()) {
            Column column = column(cell.text());
            if (column != null && positions.putIfAbsent(column.name(), cell.column()) != null) {
                twice = column.name();
            } else if (column != null) {
                heads.put(column.name(), cell.text());
            }
        }
        Header header = new Header(row.number(), positions, heads);
        if (twice != null && missing(header).isEmpty()) {
            throw new UnreadableFile(Code.DUPLICATE_COLUMN, twice);
        }
        return header;
    }

    private Column column(String head) {
        Column exact = byKey.get(Texts.key(head));
        return exact != null ? exact : byBareKey.get(Texts.bareKey(head));
    }

    private List<String> missing(Header header) {
        return columns.stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !header.has(name))
                .toList();
    }
}
