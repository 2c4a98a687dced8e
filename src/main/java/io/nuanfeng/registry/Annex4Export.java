package io.nuanfeng.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.nuanfeng.kernel.sheet.PrintedTable;

/** Writes the contact persons in the form of annex 4. Blocks. */
final class Annex4Export {

    private static final List<String> COLUMNS =
            List.of("序号", "县（市、区）", "单位", "分管领导（姓名/职务/电话）", "指定专人（姓名/科室/职务/办公电话/手机/邮箱）", "备用联系人", "启用日期", "停用日期", "备注");

    private Annex4Export() {}

    /** @param at when the newest of the persons was saved */
    static byte[] write(String place, List<ContactSheet> sheets, UnaryOperator<String> names, Instant at) {
        var rows = new ArrayList<List<Object>>();
        for (var sheet : sheets) {
            for (var contact : sheet.people()) {
                rows.add(row(rows.size() + 1, names.apply(sheet.division()), contact));
            }
        }
        return new PrintedTable(
                        "附件4",
                        place + "基层快递网点优先参加工伤保险联系表",
                        List.of("填报单位（盖章）：" + place, "填报人：", "联系电话：", "填报日期："),
                        COLUMNS,
                        List.copyOf(rows),
                        List.of(),
                        at)
                .workbook();
    }

    private static List<Object> row(int serial, String place, Contact contact) {
        return List.of(
                serial,
                place,
                contact.unit(),
                person(contact.leader()),
                person(contact.officer()),
                person(contact.deputy()),
                day(contact.validFrom()),
                day(contact.validUntil()),
                contact.note());
    }

    private static String person(ContactPerson person) {
        return person == null
                ? ""
                : Stream.of(
                                person.name(),
                                person.section(),
                                person.title(),
                                person.officePhone(),
                                person.mobile(),
                                person.email())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
