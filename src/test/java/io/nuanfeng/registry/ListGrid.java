package io.nuanfeng.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.identifier.CreditCode;
import io.nuanfeng.kernel.sheet.SheetSamples;

/** The June list as a grid of texts, to be changed and written again; row and column count from 1 as in Excel. */
final class ListGrid {

    private static final int FIRST = 4;
    private static final int COUNTY = 1;
    private static final int KIND = 5;
    private static final int FILING = 10;
    private static final Pattern CODE = Pattern.compile("9[0-9A-Z]{17}");

    private final List<List<String>> rows = new ArrayList<>();

    ListGrid() {
        SheetSamples.rows(SheetSamples.bytes("annex1-outlets-202206.xlsx"))
                .forEach(row -> rows.add(new ArrayList<>(
                        row.cells().stream().map(cell -> cell.text()).toList())));
    }

    /** The filed outlets of the list again and again, each with a filing number of its own. */
    static ListGrid of(int outlets) {
        var grid = new ListGrid();
        grid.rows.removeIf(row -> grid.rows.indexOf(row) >= FIRST && row.size() <= FILING);
        var filed = grid.rows.subList(FIRST, grid.rows.size()).stream()
                .filter(row -> row.get(KIND).startsWith("末端"))
                .toList();
        for (var n = grid.rows.size() - FIRST; n < outlets; n++) {
            var row = new ArrayList<>(filed.get(n % filed.size()));
            row.set(FILING, "GGBA-%s-2021-%05d / 2021-03-02".formatted(row.get(COUNTY), n));
            grid.rows.add(row);
        }
        return grid;
    }

    ListGrid month(int year, int month) {
        rows.get(2).replaceAll(text -> text.replaceFirst("统计期：.*", "统计期：%d年%02d月".formatted(year, month)));
        return this;
    }

    ListGrid set(int row, int column, String text) {
        while (rows.get(row - 1).size() < column) {
            rows.get(row - 1).add("");
        }
        rows.get(row - 1).set(column - 1, text);
        return this;
    }

    String get(int row, int column) {
        return rows.get(row - 1).get(column - 1);
    }

    /** Gives every outlet a key of its own, so that no other test's outlets change; the check characters are right. */
    ListGrid ownedBy(String mark) {
        var organisation = Math.floorMod(mark.hashCode(), 10_000);
        rows.subList(FIRST, rows.size())
                .forEach(row -> row.replaceAll(cell -> cell.replaceFirst(
                                "^GGBA-(\\d{6}-\\d{4}-\\d{4,5})", "GGBA-" + mark + "-$1")
                        .transform(text -> CODE.matcher(text).matches() ? renumbered(text, organisation) : text)));
        return this;
    }

    private static String renumbered(String code, int organisation) {
        var body = code.substring(0, 8) + "%04d".formatted(organisation) + code.substring(12, 17);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(candidate -> CreditCode.check(candidate) == CreditCode.check(code))
                .findFirst()
                .orElseThrow();
    }

    ListGrid without(int row) {
        rows.remove(row - 1);
        return this;
    }

    byte[] workbook() {
        return SheetSamples.workbook(sheet -> {
            for (var y = 0; y < rows.size(); y++) {
                for (var x = 0; x < rows.get(y).size(); x++) {
                    if (!rows.get(y).get(x).isEmpty()) {
                        sheet.value(y, x, rows.get(y).get(x));
                    }
                }
            }
        });
    }
}
