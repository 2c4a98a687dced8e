package io.nuanfeng.kernel.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells merged downwards: only the top one holds the value, people read it in all of them. */
final class MergedRegions {

    private static final Pattern REF = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** First row → region, per column. */
    private final Map<Integer, NavigableMap<Integer, Region>> columns = new HashMap<>();

    private static final class Region {
        private final int lastRow;
        private Cell top;

        private Region(int lastRow) {
            this.lastRow = lastRow;
        }
    }

    MergedRegions(List<String> refs) {
        refs.forEach(this::add);
    }

    /** Regions of one row need nothing; what cannot be understood is left aside, its lower cells then count as empty. */
    private void add(String ref) {
        Matcher m = REF.matcher(ref);
        if (!m.matches()) {
            return;
        }
        int first = Integer.parseInt(m.group(2));
        int last = Integer.parseInt(m.group(4));
        if (last > first) {
            columns.computeIfAbsent(column(m.group(1)), c -> new TreeMap<>()).put(first, new Region(last));
        }
    }

    Set<Integer> columns() {
        return columns.keySet();
    }

    /** Notes the top cell of a region, and gives lower cells the value of theirs. */
    Cell resolve(Cell cell) {
        NavigableMap<Integer, Region> regions = columns.get(cell.column());
        Map.Entry<Integer, Region> entry = regions == null ? null : regions.floorEntry(cell.row());
        if (entry == null || cell.row() > entry.getValue().lastRow) {
            return cell;
        }
        Region region = entry.getValue();
        if (entry.getKey() == cell.row()) {
            region.top = cell;
            return cell;
        }
        return region.top == null || region.top.isBlank() ? cell : region.top.copiedTo(cell.row());
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
    }
}
