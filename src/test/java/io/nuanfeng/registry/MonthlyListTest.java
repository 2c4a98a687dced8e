package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
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
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SignedIn;

/** The two sample months through the real endpoint, against annex1-expected.json. */
@QuarkusTest
class MonthlyListTest {

    private static final JsonPath EXPECTED =
            JsonPath.from(new String(SheetSamples.bytes("annex1-expected.json"), StandardCharsets.UTF_8));

    private static final String REFUSED_IN_JULY = "450881";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        assertThat(job.state()).isEqualTo(failed == 0 ? JobState.SUCCEEDED : JobState.PARTLY);
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

    @ParameterizedTest
    @CsvSource({"2022-06", "2022-07"})
    void every_outlet_has_the_expected_route_at_its_county(String period) {
        var month = period.replace("-", "");
        var expected = EXPECTED.<Map<String, Map<String, Integer>>>get("periods.'" + month + "'.byCounty");
        expected.forEach((county, counts) -> {
            var refused = period.equals("2022-07") && county.equals(REFUSED_IN_JULY) ? 1 : 0;
            var routes = routes(period, county);
            assertThat(routes).as(county + " A").filteredOn("A"::equals).hasSize(counts.get("routeA"));
            assertThat(routes).as(county + " B").filteredOn("B"::equals).hasSize(counts.get("routeB") - refused);
            assertThat(routes).as(county).filteredOn("REVIEW"::equals).hasSize(counts.get("review"));
        });
    }

    @Test
    void the_list_comes_back_as_the_annex_and_can_be_handed_in_again() {
        var file = ListCalls.asOfficer()
                .accept(WORKBOOK)
                .get("/api/v1/registry/lists/2022-06")
                .then()
                .statusCode(200)
                .contentType(WORKBOOK)
                .extract()
                .asByteArray();
        var grid = SheetSamples.grid(file);
        assertThat(grid.get(0)).containsExactly("贵港市基层快递网点名单动态调整表");
        assertThat(grid).hasSize(4 + 120);
        var original = SheetSamples.grid(SheetSamples.bytes("annex1-outlets-202206.xlsx"));
        assertThat(grid.subList(4, 124).stream().map(row -> row.subList(1, row.size())))
                .containsAll(original.subList(4, 5).stream()
                        .map(row -> row.subList(1, row.size()))
                        .toList());
        var job = ListCalls.imported(file, "annex1-2022-06.xlsx", "2022-06");
        assertThat(job.tally().failed()).isZero();
    }

    @Test
    void a_county_sees_its_own_rows_only() {
        SignedIn.as(Role.LABOUR_OFFICER)
                .filter(Contract.kept())
                .queryParam("division", "450804")
                .get("/api/v1/registry/lists/2022-06")
                .then()
                .statusCode(200)
                .body("items.division", everyItem(equalTo("450804")))
                .body("items[0].contact", containsString(" / "));
    }

    private static List<String> routes(String period, String county) {
        return ListCalls.at(county)
                .queryParam("limit", 100)
                .get("/api/v1/registry/lists/" + period)
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .extract()
                .path("items.route");
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
