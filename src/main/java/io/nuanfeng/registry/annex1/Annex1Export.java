package io.nuanfeng.registry.annex1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import io.nuanfeng.kernel.sheet.Column;
import io.nuanfeng.kernel.sheet.Neutral;
import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.annex1.Annex1Row.Contact;
import io.nuanfeng.registry.annex1.Annex1Row.Filing;
import io.nuanfeng.registry.annex1.Annex1Row.Heads;
import io.nuanfeng.registry.annex1.Annex1Row.Parent;

/** Writes a monthly list in the form of annex 1, so that it can be sent on or handed in again. Blocks. */
public final class Annex1Export {

    private static final int FIRST_ROW = 4;
    private static final int ROWS_HELD = 500;

    private Annex1Export() {}

    /** @param city whose list it is, such as 贵港市 */
    public static byte[] write(String city, YearMonth period, List<Annex1Row> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nuanfeng", "1.0")) {
            var sheet = workbook.newWorksheet("附件1");
            above(sheet, city, period);
            for (var i = 0; i < rows.size(); i++) {
                write(sheet, FIRST_ROW + i, cells(i + 1, rows.get(i)));
                if (i % ROWS_HELD == ROWS_HELD - 1) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The word of the form: 新增, 变更, 注销, 撤销 or 无变动. */
    public static String word(ListChange change) {
        return word(Annex1Words.CHANGES, change);
    }

    private static void above(Worksheet sheet, String city, YearMonth period) {
        sheet.value(0, 0, city + "基层快递网点名单动态调整表");
        sheet.value(1, 0, "附件1");
        sheet.value(2, 0, "填报单位（盖章）：");
        sheet.value(2, 4, "统计期：%d年%02d月".formatted(period.getYear(), period.getMonthValue()));
        sheet.value(2, 7, "填报人：");
        sheet.value(2, 10, "联系电话：");
        sheet.value(2, 13, "填报日期：");
        sheet.value(2, 16, "版次：");
        write(sheet, FIRST_ROW - 1, Annex1Columns.ALL.stream().map(Column::name).toList());
    }

    private static void write(Worksheet sheet, int y, List<String> cells) {
        for (var x = 0; x < cells.size(); x++) {
            var text = cells.get(x);
            if (text != null && !text.isEmpty()) {
                sheet.value(y, x, Neutral.text(text));
            }
        }
    }

    private static List<String> cells(int serial, Annex1Row row) {
        var cells = new ArrayList<String>();
        cells.addAll(texts(serial, row.county(), row.town(), row.name(), row.brand()));
        cells.addAll(texts(word(Annex1Words.KINDS, row.kind()), row.uscc()));
        cells.addAll(licence(row.licence()));
        cells.addAll(texts(row.branchNumber(), filing(row.filing()), yesNo(row.employer())));
        cells.addAll(parent(row.parent()));
        cells.addAll(texts(row.address(), contact(row.contact()), heads(row.heads())));
        cells.addAll(texts(yesNo(row.fullyInsured()), yesNo(row.declaredEligible()), row.declaredWay()));
        cells.addAll(
                texts(word(row.change().type()), row.change().on(), row.change().document(), row.note()));
        return cells;
    }

    private static List<String> licence(Licence licence) {
        return licence == null
                ? texts("", "")
                : texts(
                        licence.number(),
                        Stream.of(licence.from(), licence.until())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining("—")));
    }

    private static List<String> parent(Parent parent) {
        return parent == null ? texts("", "", "") : texts(parent.name(), parent.uscc(), parent.licencePlace());
    }

    private static String filing(Filing filing) {
        return filing == null ? "" : joined(filing.receipt(), filing.filedOn());
    }

    private static String contact(Contact contact) {
        return contact == null ? "" : joined(contact.name(), contact.phone());
    }

    private static String heads(Heads heads) {
        if (heads == null || heads.own() == null) {
            return heads == null ? "" : Integer.toString(heads.total());
        }
        return "%d（自有%d/派遣%d/其他%d）".formatted(heads.total(), heads.own(), heads.dispatched(), heads.other());
    }

    private static String yesNo(Boolean value) {
        return value == null ? "" : word(Annex1Words.YES_NO, value);
    }

    private static String joined(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" / "));
    }

    private static List<String> texts(Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
