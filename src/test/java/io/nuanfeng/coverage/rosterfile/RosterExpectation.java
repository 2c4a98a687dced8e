package io.nuanfeng.coverage.rosterfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.nuanfeng.kernel.sheet.SheetSamples;

/**
 * What a correct program makes of the dirty roster, row by row.
 *
 * @param issues spreadsheet row → findings as {@code column code severity}, sorted; rows to be skipped are missing
 * @param values row → column → value that was put right
 * @param suggestions row → column → value that is offered, not taken
 */
public record RosterExpectation(
        Map<Integer, List<String>> issues,
        Map<Integer, Map<String, String>> values,
        Map<Integer, Map<String, String>> suggestions) {

    /** @param extension of the file: a merged cell is seen in a workbook only */
    public static RosterExpectation of(String extension) {
        var expected = new RosterExpectation(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (JsonNode row : json().get("rows")) {
            var alternative = row.path("alternative");
            var meant = alternative.path("only").asText().equals(extension) ? alternative : row;
            if (!row.path("skip").asBoolean()) {
                expected.add(row.get("row").asInt(), meant);
            }
        }
        return expected;
    }

    /** Rows without an error. */
    public List<Integer> accepted() {
        return issues.entrySet().stream()
                .filter(row -> row.getValue().stream().noneMatch(issue -> issue.endsWith("ERROR")))
                .map(Map.Entry::getKey)
                .toList();
    }

    public static String issue(String column, String code, Object severity) {
        return column + " " + code + " " + severity;
    }

    private void add(int row, JsonNode meant) {
        issues.put(
                row,
                StreamSupport.stream(meant.get("issues").spliterator(), false)
                        .map(issue -> issue(
                                issue.get("column").asText(),
                                issue.get("code").asText(),
                                issue.get("severity").asText()))
                        .sorted()
                        .toList());
        values.put(row, texts(meant.path("normalised")));
        suggestions.put(row, texts(meant.path("suggestion")));
    }

    private static Map<String, String> texts(JsonNode fields) {
        return fields.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()
                .asText()));
    }

    private static JsonNode json() {
        try {
            return new ObjectMapper().readTree(SheetSamples.bytes(RosterSamples.DIRTY + ".expected.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
