package io.nuanfeng.coverage.insured;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nuanfeng.coverage.Unit;
import io.nuanfeng.coverage.insured.SamplePeople.Person;
import io.nuanfeng.kernel.sheet.SheetSamples;

/**
 * Writes the agency's three sample files: what was known at the end of June and of July 2022, and in November 2026.
 * Run {@code main} with {@code src/main/resources/sample} after a change.
 */
public final class InsuredSampleFiles {

    static final String BRANCH = "91450802MAT0G0UG9Y";
    static final String ENTERPRISE = "91450881MAURYJ5G6B";
    static final String FILED = "GGBA-450803-2021-0054";
    static final String CLOSED_IN_JULY = "GGBA-450881-2020-0069";
    private static final SamplePeople PEOPLE = SamplePeople.open();

    private final List<List<String>> rows = new ArrayList<>();

    private InsuredSampleFiles(String dataUntil) {
        rows.add(List.of("贵港市基层快递网点优先参加工伤保险人员名单"));
        rows.add(List.of("报送单位：贵港市社会保险事业管理中心", "", "", "数据截至：" + dataUntil));
        rows.add(InsuredColumns.ALL.stream().map(column -> column.name()).toList());
    }

    public static void main(String[] folder) throws IOException {
        Files.write(Path.of(folder[0], "insured-202206.xlsx"), workbook(june()));
        Files.write(Path.of(folder[0], "insured-202207.csv"), csv(july()));
        Files.write(Path.of(folder[0], "insured-202611.csv"), csv(november()));
    }

    /** Twenty people of the branch, one of them at a second outlet too; one pending, one returned. */
    static List<List<String>> june() {
        InsuredSampleFiles file = new InsuredSampleFiles("2022-06-30");
        for (int i = 0; i < 20; i++) {
            file.inForce(branch(i), BRANCH, "2022-06-01", "2022-06-20 09:00");
        }
        file.inForce(branch(0), FILED, "2022-06-05", "2022-06-21 10:30");
        file.add(branch(20), BRANCH, "待审核", "2022-06-25", "", "", "2022-06-27 16:00");
        file.add(branch(21), BRANCH, "已退回", "2022-06-10", "", "", "2022-06-22 11:20");
        file.inForce(branch(22), BRANCH, "2022-06-01", "2022-06-20 09:00");
        file.inForce(branch(23), FILED, "2022-06-01", "2022-06-21 10:30");
        file.inForce(enterprise(20), ENTERPRISE, "2022-06-12", "2022-06-24 15:00");
        file.inForce(enterprise(21), CLOSED_IN_JULY, "2022-06-08", "2022-06-24 15:00");
        return file.rows;
    }

    /** The pending one accepted; one left, one lapsed, one moved, one whose outlet closed; one hire told a month late. */
    static List<List<String>> july() {
        InsuredSampleFiles file = new InsuredSampleFiles("2022-07-31");
        file.add(branch(20), BRANCH, "参保中", "2022-06-25", "", "", "2022-07-05 09:40");
        file.add(branch(22), BRANCH, "已停保", "2022-06-01", "2022-07-15", "离职", "2022-07-18 14:00");
        file.add(branch(23), FILED, "已停保", "2022-06-01", "2022-06-30", "欠费中断", "2022-07-20 10:00");
        file.inForce(branch(24), FILED, "2022-06-08", "2022-07-12 17:10");
        file.add(enterprise(20), ENTERPRISE, "已停保", "2022-06-12", "2022-07-09", "转移", "2022-07-11 09:00");
        file.inForce(enterprise(20), BRANCH, "2022-07-10", "2022-07-11 09:00");
        file.add(enterprise(21), CLOSED_IN_JULY, "已停保", "2022-06-08", "2022-07-14", "网点注销", "2022-07-19 09:00");
        for (int i = 0; i < 20; i++) {
            file.inForce(enterprise(i), ENTERPRISE, "2022-07-01", "2022-07-08 09:00");
        }
        return file.rows;
    }

    /** What the demo shows as the present: newcomers in every state, and those in force at other outlets. */
    static List<List<String>> november() {
        InsuredSampleFiles file = new InsuredSampleFiles("2026-11-20");
        PEOPLE.existing().forEach(person -> file.inForce(person, person.outlet(), person.since(), "2026-11-02 09:00"));
        file.add(branch(25), BRANCH, "待审核", "2026-11-15", "", "", "2026-11-18 11:00");
        file.add(branch(26), BRANCH, "已退回", "2026-11-10", "", "", "2026-11-17 15:30");
        file.inForce(branch(27), BRANCH, "2026-11-05", "2026-11-09 09:20");
        file.inForce(branch(28), FILED, "2026-11-03", "2026-11-16 10:45");
        file.add(enterprise(1), ENTERPRISE, "已停保", "2022-07-01", "2026-10-31", "离职", "2026-11-04 09:00");
        file.add(enterprise(2), ENTERPRISE, "已停保", "2022-07-01", "2026-09-30", "欠费中断", "2026-10-15 09:00");
        file.inForce(enterprise(1), FILED, "2026-11-02", "2026-11-06 16:00");
        return file.rows;
    }

    static byte[] workbook(List<List<String>> rows) {
        return SheetSamples.workbook(sheet -> IntStream.range(0, rows.size()).forEach(y -> {
            for (int x = 0; x < rows.get(y).size(); x++) {
                if (!rows.get(y).get(x).isEmpty()) {
                    sheet.value(y, x, rows.get(y).get(x));
                }
            }
        }));
    }

    static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Person branch(int index) {
        return PEOPLE.branch().get(index);
    }

    private static Person enterprise(int index) {
        return PEOPLE.enterprise().get(index);
    }

    private void inForce(Person person, String outlet, String from, String known) {
        add(person, outlet, "参保中", from, "", "", known);
    }

    private void add(Person person, String outlet, String... rest) {
        Unit insurer = SampleOutlets.insurer(outlet);
        List<String> row = new ArrayList<>(
                List.of(person.name(), person.idType(), person.idNumber(), insurer.name(), insurer.uscc(), outlet));
        row.addAll(List.of(rest).subList(0, 4));
        row.add(SampleOutlets.agency(outlet));
        row.add(rest[4]);
        rows.add(row);
    }
}
