package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** A county's return of October 2022 through the real endpoints. */
@QuarkusTest
class ReturnsTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/api/v1/returns/annex3/2022-10/450804";
    private static final Map<String, Object> NOTHING_ADDED = Map.of("zero", false);

    private County county;

    @BeforeEach
    void three_outlets() {
        county = new County("450804", "2022-10")
                .outlet("direct", "ENTERPRISE", "A", "ACTIVE", 3)
                .outlet("filed", "TERMINAL", "B", "ACTIVE", 1)
                .outlet("empty", "TERMINAL", "B", "ACTIVE", 0)
                .insured("direct", "old", "2022-08-01", null, "2022-08-02")
                .insured("direct", "new", "2022-10-05", null, "2022-10-06")
                .insured("direct", "gone", "2022-08-01", "2022-10-10", "2022-10-11")
                .declared("direct", "waiting", "2022-10-01", false, "2022-10-02")
                .declared("filed", "full", "2022-10-01", true, "2022-10-02")
                .insured("filed", "late", "2022-10-01", null, "2022-11-20")
                .saved();
    }

    @AfterEach
    void gone() {
        county.forgotten();
    }

    @Test
    void figures_are_what_was_known_at_the_instant() {
        var rows = city().queryParam("knownAt", "2022-10-31").get(PATH).then().statusCode(200);
        // waiting is on the roster, not insured; gone has left; late is not known yet
        assertThat(figures(rows, "direct")).containsEntry("ENGAGED", 3).containsEntry("INSURED", 2);
        assertThat(figures(rows, "direct")).containsEntry("ADDED", 1).containsEntry("REDUCED", 1);
        assertThat(figures(rows, "filed")).containsEntry("DUE", 0).containsEntry("INSURED", 0);
        assertThat(figures(city().get(PATH).then(), "filed")).containsEntry("INSURED", 1);
    }

    @Test
    void every_figure_opens_to_as_many_as_it_says() {
        var totals = figures(city().get(PATH.replace("annex3", "annex2")).then(), null);
        assertThat(totals).isNotEmpty().allSatisfy((cell, count) -> {
            var list = city().queryParam("cell", cell)
                    .get(PATH + "/persons")
                    .then()
                    .statusCode(200);
            list.body("total", equalTo(count));
            assertThat(list.extract().<List<?>>path("outlets").size()
                            + list.extract().<List<?>>path("persons").size())
                    .isEqualTo(count);
        });
        city().queryParam("cell", "REDUCED")
                .queryParam("outlet", county.key("direct"))
                .get(PATH + "/persons")
                .then()
                .body("persons", hasSize(1));
    }

    @Test
    void the_premium_is_base_times_rate_times_heads() {
        // 贵港 2022: 6 197.00 a head, 0.4 %, two insured at the outlet: 49.576, rounded half up
        var row = city().queryParam("knownAt", "2022-10-31").get(PATH).then();
        var columns = row.extract().<List<String>>path("columns.code");
        List<String> cells = row.extract().path("rows.find { it.outlet == '" + county.key("direct") + "' }.cells.text");
        assertThat(cells.get(columns.indexOf("BASE"))).isEqualTo("6197.00");
        assertThat(cells.get(columns.indexOf("PREMIUM"))).isEqualTo("49.58");
    }

    @Test
    void the_same_instant_gives_the_same_workbook() {
        var first = workbook("annex3");
        assertThat(workbook("annex3")).isEqualTo(first);
        assertThat(workbook("annex2")).isNotEqualTo(first).isEqualTo(workbook("annex2"));
    }

    @Test
    void a_return_goes_from_the_county_to_both_bureaus_and_back_from_the_top() {
        act("complete", NOTHING_ADDED, 409).body("type", containsString("return-locked"));
        act("exceptions", Map.of("until", "2000-01-01", "reason", "补报"), 400);
        act("exceptions", Map.of("until", tomorrow(), "reason", "当期名单补发"), 200).body("locked", equalTo(false));
        act("complete", Map.of("zero", true), 409).body("type", containsString("return-changed"));
        act("complete", NOTHING_ADDED, 200).body("state", equalTo("COMPLETED"));
        // what is known later no longer changes what was signed
        county.insured("filed", "later", "2022-10-01", null, "2022-11-21").saved();
        assertThat(figures(city().get(PATH).then(), "filed")).containsEntry("INSURED", 1);
        act("accept", null, 409);
        act("approve", null, 200).body("state", equalTo("APPROVED"));
        act("accept", null, 200).body("state", equalTo("ACCEPTED"));
        act("unapprove", Map.of("reason", "网点名称有误"), 200)
                .body("state", equalTo("UNAPPROVED"))
                .body("reason", equalTo("网点名称有误"));
        assertThat(figures(city().get(PATH).then(), "filed")).containsEntry("INSURED", 2);
        act("complete", NOTHING_ADDED, 200).body("state", equalTo("COMPLETED"));
    }

    @Test
    void the_city_passes_on_only_when_all_counties_are_in() {
        city().header("If-Match", "\"0\"")
                .header("Idempotency-Key", Ids.next())
                .post("/api/v1/returns/annex2/2022-10/450800/accept")
                .then()
                .statusCode(409)
                .body("type", containsString("counties-missing"));
    }

    @Test
    void a_county_officer_completes_but_does_not_accept_or_open() {
        officer("450804", true)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Ids.next())
                .post(PATH + "/accept")
                .then()
                .statusCode(403);
        officer("450802", true).get(PATH).then().statusCode(404);
        officer("450804", true).get(PATH).then().statusCode(200);
    }

    @Test
    void who_has_read_an_older_version_changes_nothing() {
        city().header("If-Match", "\"7\"")
                .header("Idempotency-Key", Ids.next())
                .post(PATH + "/approve")
                .then()
                .statusCode(412);
        officer("450800", false)
                .header("Idempotency-Key", Ids.next())
                .post(PATH + "/approve")
                .then()
                .statusCode(428);
    }

    @Test
    void the_board_says_who_is_late() {
        city().queryParam("division", "450800")
                .queryParam("period", "2022-10")
                .get("/api/v1/returns")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.findAll { it.locked }", hasSize(5))
                .body("items[1].lockedReason", containsString("2022-10-26"))
                .body("rates[0].expected", equalTo(5))
                .body("rates[0].completed", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "UNION_OFFICER", "ADMIN"})
    void others_see_no_return(Role role) {
        InventedPerson.staff(role, "450800").asks().get(PATH).then().statusCode(403);
    }

    @Test
    void the_postal_authority_sees_figures_and_no_persons() {
        var postal = InventedPerson.staff(Role.POSTAL_OFFICER, "450800");
        postal.asks().get(PATH).then().statusCode(200);
        postal.asks().queryParam("cell", "DUE").get(PATH + "/persons").then().statusCode(403);
    }

    private Map<String, Integer> figures(ValidatableResponse annex, String outlet) {
        var row = outlet == null ? "rows[0]" : "rows.find { it.outlet == '" + county.key(outlet) + "' }";
        List<Map<String, Object>> cells = annex.extract().path(row + ".cells");
        return cells.stream()
                .filter(cell -> cell.get("cell") != null)
                .collect(java.util.stream.Collectors.toMap(
                        cell -> (String) cell.get("cell"), cell -> (Integer) cell.get("count")));
    }

    private static byte[] workbook(String annex) {
        return city().accept(WORKBOOK)
                .queryParam("knownAt", "2022-10-31T18:00:00+08:00")
                .get(PATH.replace("annex3", annex))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse act(String act, Object body, int status) {
        var version = city().get(PATH).header("ETag");
        var call = officer("450800", status < 400)
                .header("If-Match", version)
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json");
        return (body == null ? call : call.body(body))
                .post(PATH + "/" + act)
                .then()
                .statusCode(status);
    }

    private static String tomorrow() {
        return io.nuanfeng.kernel.time.ShanghaiClock.dateOf(java.time.Instant.now())
                .plusDays(1)
                .toString();
    }

    private static RequestSpecification city() {
        return officer("450800", true);
    }

    private static RequestSpecification officer(String division, boolean kept) {
        return InventedPerson.staff(Role.INSURANCE_OFFICER, division)
                .asks()
                .filter(kept ? Contract.kept() : Contract.brokenByTheCaller());
    }
}
