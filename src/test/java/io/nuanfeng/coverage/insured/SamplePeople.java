package io.nuanfeng.coverage.insured;

import java.util.List;

import io.nuanfeng.kernel.sheet.Column;
import io.nuanfeng.kernel.sheet.HeaderFinder;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetRows;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.sheet.Table;

/** The invented people of the sample rosters. */
record SamplePeople(List<Person> branch, List<Person> enterprise, List<Person> existing) {

    /** Old enough to work in the summer of 2022 (劳动法 art. 15). */
    private static final int LAST_BIRTH_YEAR = 2003;

    /** @param outlet and {@code since} only for those already in force elsewhere */
    record Person(String name, String idType, String idNumber, String outlet, String since) {}

    static SamplePeople open() {
        return new SamplePeople(
                grown("roster-91450802MAT0G0UG9Y-clean.csv"),
                grown("roster-91450881MAURYJ5G6B-first60.csv"),
                read("roster-existing.csv"));
    }

    private static List<Person> grown(String file) {
        return read(file).stream()
                .filter(person -> Integer.parseInt(person.idNumber().substring(6, 10)) <= LAST_BIRTH_YEAR)
                .toList();
    }

    private static List<Person> read(String file) {
        try (SheetRows rows = SheetFile.open(SheetSamples.bytes(file)).rows()) {
            Table table = new HeaderFinder(List.of(
                            Column.required("姓名"),
                            Column.optional("证件类型"),
                            Column.required("证件号码"),
                            Column.optional("参保单位"),
                            Column.optional("参保日期")))
                    .find(rows);
            List<Person> people = new java.util.ArrayList<>();
            table.rows().forEachRemaining(row -> people.add(person(table, row)));
            return List.copyOf(people);
        }
    }

    private static Person person(Table table, SheetRow row) {
        String type = table.header().cell(row, "证件类型").text();
        return new Person(
                table.header().cell(row, "姓名").text(),
                type.isEmpty() ? "居民身份证" : type,
                table.header().cell(row, "证件号码").text(),
                table.header().cell(row, "参保单位").text(),
                table.header().cell(row, "参保日期").text());
    }
}
