package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobState;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetSamples;

/** The two sample months through the real endpoint, against annex1-expected.json. */
@QuarkusTest
class MonthlyListTest {

    private static final JsonPath EXPECTED = JsonPath.from(
            new String(SheetSamples.bytes("annex1-expected.json"), java.nio.charset.StandardCharsets.UTF_8));

    @BeforeEach
    void both_months_are_there() {
        ListCalls.sampleMonths();
    }

    @ParameterizedTest
    @CsvSource({
        "202206, xlsx, 120, 5, 0",
        "202206, gb18030.csv, 120, 5, 0",
        "202206, utf8bom.csv, 120, 5, 0",
        "202207, xlsx, 118, 4, 1",
        "202207, gb18030.csv, 118, 4, 1",
        "202207, utf8bom.csv, 118, 4, 1"
    })
    void every_format_gives_the_expected_findings(String month, String format, int kept, int warned, int failed) {
        var job = ListCalls.importSample(month, format);
        assertThat(job.state())
                .as(job.toString() + job.refusal() + job.findings())
                .isEqualTo(failed == 0 ? JobState.SUCCEEDED : JobState.PARTLY);
        assertThat(job.tally().succeeded() + job.tally().warned()).isEqualTo(kept);
        assertThat(job.tally().warned()).isEqualTo(warned);
        assertThat(job.tally().failed()).isEqualTo(failed);
        assertThat(issues(job)).containsExactlyInAnyOrderElementsOf(expectedIssues(month));
    }

    @Test
    void the_difference_is_the_expected_one() {
        var diff = ListCalls.asOfficer()
                .get("/api/v1/registry/lists/2022-07/diff")
                .then()
                .statusCode(200)
                .extract();
        for (var part : List.of("added", "deregistered", "revoked", "missingWithoutNotice")) {
            assertThat(diff.<List<String>>path(part + ".key"))
                    .as(part)
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.getList("diff_202206_202207." + part));
        }
        assertThat(diff.<Integer>path("unchanged")).isEqualTo(EXPECTED.getInt("diff_202206_202207.unchanged"));
        assertThat(diff.<List<Map<String, Object>>>path("changed").stream().map(MonthlyListTest::change))
                .containsExactlyInAnyOrderElementsOf(
                        EXPECTED.<Map<String, Object>>getList("diff_202206_202207.changed").stream()
                                .map(MonthlyListTest::change)
                                .toList());
    }

    @Test
    void every_row_has_the_expected_route() {
        var routes = ListCalls.asOfficer()
                .queryParam("limit", 100)
                .get("/api/v1/registry/lists/2022-06")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.route");
        assertThat(routes).hasSize(100);
    }

    private static List<String> issues(Job job) {
        return job.findings().stream()
                .filter(found -> found.severity() != Severity.OK)
                .map(found -> found.row() + " " + found.field() + " " + found.code() + " " + found.severity())
                .toList();
    }

    private static List<String> expectedIssues(String month) {
        return EXPECTED.<Map<String, Object>>getList("periods.'" + month + "'.issues").stream()
                .map(issue -> "%s %s %s %s"
                        .formatted(issue.get("row"), issue.get("column"), issue.get("code"), issue.get("severity")))
                .toList();
    }

    private static String change(Map<String, Object> entry) {
        return entry.get("key") + " " + entry.get("fields") + " " + entry.get("declared");
    }
}
