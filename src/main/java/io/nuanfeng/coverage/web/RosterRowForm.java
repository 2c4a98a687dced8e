package io.nuanfeng.coverage.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.coverage.rosterfile.RosterColumns;
import io.nuanfeng.coverage.rosterimport.WrongRow;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.sheet.Column;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * A refused row as a small form: what is wrong stands open, the rest is folded away.
 *
 * @param message what is wrong with the row as a whole; empty where nothing is
 */
public record RosterRowForm(int row, String message, List<Field> wrong, List<Field> rest) {

    private static final List<String> COLUMNS =
            RosterColumns.ALL.stream().map(Column::name).toList();

    private static final Map<String, Collection<String>> CHOICES = Map.of(
            PersonColumns.ID_TYPE, PersonColumns.ID_TYPES.keySet(),
            RosterColumns.JOB, RosterColumns.JOBS.keySet(),
            RosterColumns.ENGAGEMENT, RosterColumns.ENGAGEMENTS.keySet(),
            RosterColumns.CONTRACT, RosterColumns.CONTRACTS.keySet(),
            RosterColumns.FULLY_INSURED, RosterColumns.YES_NO.keySet());

    /**
     * One cell.
     *
     * @param error empty where nothing is wrong
     * @param suggestion what was probably meant; empty where that cannot be told
     * @param choices empty where anything may be typed
     */
    public record Field(
            String id, String label, String value, String error, String suggestion, Collection<String> choices) {}

    /** Names the request, so that sending it twice declares the person once. */
    public String once() {
        return Ids.next();
    }

    /** As the file has it. */
    static RosterRowForm of(WrongRow row, Findings words) {
        var fields = row.cells().stream()
                .map(cell ->
                        field(row.row(), cell.column(), cell.text(), say(cell.findings(), words), cell.suggestion()))
                .toList();
        return split(row.row(), say(row.findings(), words), fields);
    }

    /** As it was typed, with what is still wrong. */
    static RosterRowForm of(int row, PageForm form, List<RowOutcome> errors, Findings words) {
        var fields = typed(form, row).entrySet().stream()
                .map(cell -> field(row, cell.getKey(), cell.getValue(), say(of(errors, cell.getKey()), words), ""))
                .toList();
        return split(row, say(of(errors, ""), words), fields);
    }

    /** What was typed, by column. */
    static Map<String, String> typed(PageForm form, int row) {
        var typed = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> typed.put(column, form.value(id(row, column))));
        return typed;
    }

    /** Names the field of a column, also where several rows stand on one page. */
    static String id(int row, String column) {
        return "r" + row + "c" + COLUMNS.indexOf(column);
    }

    private static RosterRowForm split(int row, String message, List<Field> fields) {
        var byWrong = fields.stream()
                .collect(Collectors.partitioningBy(field -> !field.error().isEmpty()));
        return new RosterRowForm(row, message, byWrong.get(true), byWrong.get(false));
    }

    private static Field field(int row, String column, String value, String error, String suggestion) {
        return new Field(id(row, column), column, value, error, suggestion, CHOICES.getOrDefault(column, List.of()));
    }

    private static List<RowOutcome> of(List<RowOutcome> errors, String column) {
        return errors.stream().filter(error -> error.field().equals(column)).toList();
    }

    private static String say(List<RowOutcome> findings, Findings words) {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> words.text(findings.get(i).withoutCell()))
                .collect(Collectors.joining(" "));
    }
}
