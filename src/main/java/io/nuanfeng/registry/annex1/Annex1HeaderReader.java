package io.nuanfeng.registry.annex1;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.DateCells;
import io.nuanfeng.kernel.sheet.DateReading;
import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.Texts;

/** Reads 填报单位, 统计期, 填报日期 and 版次 above the table, each 「label：value」 in one cell or in two. */
final class Annex1HeaderReader {

    private static final Pattern LABELLED = Pattern.compile("(填报单位|统计期|填报日期|版次)(?:\\([^)]*\\))?[:：]?(.*)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年\\-./]?(\\d{1,2})月?(?:份)?");
    private static final Pattern DAY_IN_HEAD = Pattern.compile(".*?(\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}).*");

    private Annex1HeaderReader() {}

    static Annex1Header read(List<SheetRow> above, Header header) {
        Map<String, String> values = new HashMap<>();
        above.forEach(row -> labels(row.filled(), values));
        String title = above.stream()
                .flatMap(row -> row.filled().stream())
                .map(Cell::text)
                .filter(text -> text.contains("名单"))
                .findFirst()
                .map(text -> Texts.clean(text).value())
                .orElse(null);
        return new Annex1Header(
                title,
                values.get("填报单位"),
                month(values.get("统计期")),
                day(values.get("填报日期")),
                values.get("版次"),
                dayNamed(header));
    }

    private static void labels(List<Cell> cells, Map<String, String> values) {
        for (int i = 0; i < cells.size(); i++) {
            Matcher m = LABELLED.matcher(Texts.fold(cells.get(i).text()).value().replace(" ", ""));
            if (m.matches()) {
                boolean nextCell = m.group(2).isEmpty() && i + 1 < cells.size();
                String value = nextCell ? Texts.fold(cells.get(i + 1).text()).value() : m.group(2);
                values.putIfAbsent(m.group(1), value.isEmpty() ? null : value);
            }
        }
    }

    private static YearMonth month(String text) {
        Matcher m = MONTH.matcher(text == null ? "" : text.replace(" ", ""));
        if (!m.matches()) {
            return null;
        }
        int month = Integer.parseInt(m.group(2));
        return month >= 1 && month <= 12 ? YearMonth.of(Integer.parseInt(m.group(1)), month) : null;
    }

    private static LocalDate dayNamed(Header header) {
        String head = header.heads().getOrDefault(Annex1Columns.FULLY_INSURED, "");
        Matcher m = DAY_IN_HEAD.matcher(Texts.fold(head).value());
        return m.matches() ? day(m.group(1)) : null;
    }

    private static LocalDate day(String text) {
        return text != null && DateCells.read(text) instanceof DateReading.Read read ? read.date() : null;
    }
}
