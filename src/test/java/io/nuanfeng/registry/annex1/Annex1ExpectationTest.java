package io.nuanfeng.registry.annex1;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.Route;
import io.nuanfeng.registry.RouteDecision;

/** Every number of annex1-expected.json, for each format of both months. */
class Annex1ExpectationTest {

    private static final JsonNode EXPECTED = Annex1Samples.expected();

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({
        "202206,xlsx",
        "202206,gb18030.csv",
        "202206,utf8bom.csv",
        "202207,xlsx",
        "202207,gb18030.csv",
        "202207,utf8bom.csv"
    })
    @interface EachFile {}

    @EachFile
    void rows_kinds_and_changes_are_counted_as_expected(String period, String format) {
        Annex1Reading reading = Annex1Samples.reading(period, format);
        JsonNode expected = EXPECTED.get("periods").get(period);
        assertThat(reading.columns().row()).isEqualTo(expected.get("headerRow").asInt());
        assertThat(reading.lines()).hasSize(expected.get("dataRows").asInt());
        assertThat(reading.rows().get(0).row())
                .isEqualTo(expected.get("firstDataRow").asInt());
        assertThat(reading.rows().get(reading.rows().size() - 1).row())
                .isEqualTo(expected.get("lastDataRow").asInt());
        assertThat(active(reading.rows().stream()))
                .isEqualTo(expected.get("active").asLong());
        assertThat(counts(reading, line -> written(Annex1Words.KINDS, line.row().kind())))
                .isEqualTo(numbers(expected.get("byType")));
        assertThat(counts(
                        reading,
                        line -> written(Annex1Words.CHANGES, line.row().change().type())))
                .isEqualTo(numbers(expected.get("byChange")));
    }

    @EachFile
    void every_row_has_the_expected_route(String period, String format) {
        Annex1Reading reading = Annex1Samples.reading(period, format);
        JsonNode expected = EXPECTED.get("periods").get(period);
        Map<String, String> routes = reading.lines().stream()
                .collect(Collectors.toMap(line -> Integer.toString(line.row().row()), line -> route(line.route())));
        assertThat(routes).isEqualTo(texts(expected.get("routeByRow")));
        assertThat(counts(reading, line -> route(line.route()))).isEqualTo(numbers(expected.get("routes")));
    }

    @EachFile
    void counties_add_up_as_expected(String period, String format) {
        Annex1Reading reading = Annex1Samples.reading(period, format);
        EXPECTED.get("periods").get(period).get("byCounty").fields().forEachRemaining(county -> {
            List<Annex1Line> lines = reading.lines().stream()
                    .filter(line -> line.row().county().equals(county.getKey()))
                    .filter(line -> line.row().status() == OutletStatus.ACTIVE)
                    .toList();
            assertThat(county(lines)).as(county.getKey()).isEqualTo(numbers(county.getValue()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "gb18030.csv", "utf8bom.csv"})
    void the_findings_are_the_expected_ones_and_no_others(String format) {
        Annex1Reading june = Annex1Samples.reading("202206", format);
        Annex1Reading july = Annex1Samples.reading("202207", format);
        Annex1Diff diff = Annex1Diff.between(june.rows(), july.rows());
        assertThat(issues(june.outcomes().stream())).isEqualTo(expectedIssues("202206"));
        assertThat(issues(Stream.concat(july.outcomes().stream(), diff.findings(july.columns()).stream())))
                .isEqualTo(expectedIssues("202207"));
        assertThat(diff.findings(july.columns()).get(0).cell()).isEqualTo("V25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "gb18030.csv", "utf8bom.csv"})
    void the_difference_between_the_months_is_the_expected_one(String format) {
        Annex1Diff diff = Annex1Diff.between(
                Annex1Samples.reading("202206", format).rows(),
                Annex1Samples.reading("202207", format).rows());
        JsonNode expected = EXPECTED.get("diff_202206_202207");
        assertThat(keys(diff.added())).isEqualTo(list(expected.get("added")));
        assertThat(keys(diff.deregistered())).isEqualTo(list(expected.get("deregistered")));
        assertThat(keys(diff.revoked())).isEqualTo(list(expected.get("revoked")));
        assertThat(keys(diff.missingWithoutNotice())).isEqualTo(list(expected.get("missingWithoutNotice")));
        assertThat(diff.unchanged()).isEqualTo(expected.get("unchanged").asInt());
        assertThat(diff.changed().stream()
                        .map(entry -> entry.key()
                                + entry.fields()
                                + written(Annex1Words.CHANGES, entry.declared().type()))
                        .sorted())
                .isEqualTo(elements(expected.get("changed"))
                        .map(entry -> entry.get("key").asText()
                                + list(entry.get("fields"))
                                + entry.get("declared").asText())
                        .sorted()
                        .toList());
        assertThat(diff.corrected()).extracting(Annex1Diff.Entry::row).containsExactlyInAnyOrder(71, 104, 112);
        assertThat(diff.deregistered())
                .allSatisfy(entry -> assertThat(entry.declared().document()).isNotBlank());
    }

    private static Map<String, Long> county(List<Annex1Line> lines) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("active", (long) lines.size());
        counts.put("enterprises", count(lines, line -> line.row().kind() == OutletKind.ENTERPRISE));
        counts.put("branches", count(lines, line -> line.row().kind() == OutletKind.BRANCH));
        counts.put("filedOutlets", count(lines, line -> line.row().kind() == OutletKind.TERMINAL));
        counts.put("routeA", count(lines, line -> line.route().route() == Route.A));
        counts.put("routeB", count(lines, line -> line.route().route() == Route.B));
        counts.put("eligible", counts.get("routeA") + counts.get("routeB"));
        counts.put("alreadyInsured", count(lines, line -> line.route().route() == Route.NONE));
        counts.put("review", count(lines, line -> line.route().route() == Route.REVIEW));
        counts.put(
                "heads",
                lines.stream().mapToLong(line -> line.row().heads().counted()).sum());
        return counts;
    }

    private static long count(List<Annex1Line> lines, Predicate<Annex1Line> which) {
        return lines.stream().filter(which).count();
    }

    private static long active(Stream<Annex1Row> rows) {
        return rows.filter(row -> row.status() == OutletStatus.ACTIVE).count();
    }

    private static String route(RouteDecision decision) {
        return decision.isClosed() ? "NOT_ACTIVE" : decision.route().name();
    }

    private static <T> String written(Map<String, T> words, T meaning) {
        return words.keySet().stream()
                .filter(word -> words.get(word) == meaning)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(Annex1Reading reading, Function<Annex1Line, String> by) {
        return new TreeMap<>(reading.lines().stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }

    private static List<String> issues(Stream<RowOutcome> outcomes) {
        return outcomes.filter(outcome -> outcome.severity() != Severity.OK)
                .map(outcome -> outcome.row() + " " + outcome.field() + " " + outcome.code() + " " + outcome.severity())
                .sorted()
                .toList();
    }

    private static List<String> expectedIssues(String period) {
        return elements(EXPECTED.get("periods").get(period).get("issues"))
                .map(issue -> String.join(
                        " ",
                        issue.get("row").asText(),
                        issue.get("column").asText(),
                        issue.get("code").asText(),
                        issue.get("severity").asText()))
                .sorted()
                .toList();
    }

    private static List<String> keys(List<Annex1Diff.Entry> entries) {
        return entries.stream().map(Annex1Diff.Entry::key).sorted().toList();
    }

    private static List<String> list(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(array.elements(), 0), false);
    }

    private static Map<String, Long> numbers(JsonNode object) {
        Map<String, Long> numbers = new TreeMap<>();
        object.fields()
                .forEachRemaining(
                        field -> numbers.put(field.getKey(), field.getValue().asLong()));
        return numbers;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.fields()
                .forEachRemaining(
                        field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }
}
