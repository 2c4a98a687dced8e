package io.nuanfeng.coverage.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.sheet.PrintedTable;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Writes annex 2 or 3 as offices print and stamp it. */
final class AnnexExport {

    private static final String WORDS = "returns";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private AnnexExport() {}

    /** Blocks. */
    static byte[] write(Annex annex, ReturnSheet sheet, String city, AnnexTable table) {
        return new PrintedTable(
                        annex.number(),
                        annex.title(city),
                        above(sheet),
                        table.columns().stream()
                                .map(code -> say("column." + code))
                                .toList(),
                        table.rows().stream().map(AnnexExport::cells).toList(),
                        below(sheet),
                        sheet.asOf())
                .workbook();
    }

    private static List<String> above(ReturnSheet sheet) {
        var period = sheet.period();
        var span = period.isQuarter()
                ? say(
                        "span.quarter",
                        text(period.month().getYear()),
                        text(period.month().getMonthValue() / period.months()))
                : say(
                        "span.month",
                        text(period.month().getYear()),
                        "%02d".formatted(period.month().getMonthValue()));
        return List.of(
                say("above.unit", sheet.place()),
                span,
                say("above.filer"),
                say("above.checker"),
                say("above.phone"),
                say("above.date"));
    }

    private static List<String> below(ReturnSheet sheet) {
        var lines = new ArrayList<String>();
        lines.add(say(
                "below.counted",
                sheet.day().toString(),
                ShanghaiClock.at(sheet.asOf()).toString()));
        lines.add(say("below.rates"));
        lines.add(say("below.premium"));
        if (sheet.filing().zero()) {
            lines.add(say("below.zero"));
        }
        return List.copyOf(lines);
    }

    private static List<Object> cells(AnnexTable.Row row) {
        return row.values().stream().map(AnnexExport::cell).toList();
    }

    private static Object cell(AnnexTable.Value value) {
        if (value.isFigure()) {
            return value.count();
        }
        return value.code().isEmpty() ? value.text() : say("value." + value.code());
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String say(String key, Object... arguments) {
        return Words.say(WORDS, CHINESE, key, arguments);
    }
}
