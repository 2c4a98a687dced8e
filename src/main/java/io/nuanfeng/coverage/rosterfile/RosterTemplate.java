package io.nuanfeng.coverage.rosterfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import io.nuanfeng.coverage.person.PersonColumns;

/**
 * An empty roster to fill in: heads, text cells where spreadsheets spoil numbers, lists to choose from, and examples on
 * a sheet of their own, where no import reads them. Blocks.
 */
public final class RosterTemplate {

    private static final int ROWS = 500;
    private static final double WIDE = 24;
    private static final double NARROW = 14;
    private static final String TEXT = "@";
    private static final String HEAD_COLOUR = "FFF2CC";
    private static final List<List<String>> EXAMPLES = List.of(
            List.of("张三", "居民身份证", "450802199001019016", "16100000001", "投递", "自有", "劳动合同", "2026-11-01", "否", ""),
            List.of(
                    "才让·多杰",
                    "居民身份证",
                    "632121199002029018",
                    "16100000002",
                    "分拣",
                    "派遣",
                    "劳务协议",
                    "2026-11-03",
                    "否",
                    "夜班"));

    private static final Map<String, Collection<String>> LISTS = Map.of(
            PersonColumns.ID_TYPE, PersonColumns.ID_TYPES.keySet(),
            RosterColumns.JOB, RosterColumns.JOBS.keySet(),
            RosterColumns.ENGAGEMENT, RosterColumns.ENGAGEMENTS.keySet(),
            RosterColumns.CONTRACT, RosterColumns.CONTRACTS.keySet(),
            RosterColumns.FULLY_INSURED, RosterColumns.YES_NO.keySet());

    private RosterTemplate() {}

    public static byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nuanfeng", "1.0")) {
            var sheet = workbook.newWorksheet("花名册");
            var examples = workbook.newWorksheet("填写示例");
            var lists = workbook.newWorksheet("选项");
            heads(sheet);
            heads(examples);
            for (var i = 0; i < EXAMPLES.size(); i++) {
                write(examples, i + 1, EXAMPLES.get(i));
            }
            for (var x = 0; x < RosterColumns.ALL.size(); x++) {
                column(sheet, lists, x, RosterColumns.ALL.get(x).name());
            }
            lists.setVisibilityState(VisibilityState.HIDDEN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void heads(Worksheet sheet) {
        write(sheet, 0, RosterColumns.ALL.stream().map(column -> column.name()).toList());
        sheet.range(0, 0, 0, RosterColumns.ALL.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .set();
        sheet.freezePane(0, 1);
        for (var x = 0; x < RosterColumns.ALL.size(); x++) {
            sheet.width(x, RosterColumns.ALL.get(x).name().equals(PersonColumns.ID_NUMBER) ? WIDE : NARROW);
        }
    }

    private static void column(Worksheet sheet, Worksheet lists, int x, String name) {
        var words = LISTS.get(name);
        if (words == null) {
            sheet.range(1, x, ROWS, x).style().format(TEXT).set();
            return;
        }
        var y = 0;
        for (var word : words) {
            lists.value(y++, x, word);
        }
        sheet.range(1, x, ROWS, x).validateWithList(lists.range(0, x, words.size() - 1, x));
    }

    private static void write(Worksheet sheet, int y, List<String> texts) {
        for (var x = 0; x < texts.size(); x++) {
            sheet.value(y, x, texts.get(x));
        }
    }
}
