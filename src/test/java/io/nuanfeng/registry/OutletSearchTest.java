package io.nuanfeng.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;

/** The public register, asked by somebody who has not signed in. */
@QuarkusTest
class OutletSearchTest {

    @BeforeEach
    void outlets_are_there() {
        ListCalls.sampleMonths();
    }

    @Test
    void an_outlet_is_found_by_words_in_any_order() {
        search(Map.of("query", "马皮 云雁")).body("items.name", hasItem("云雁快递马皮营业点069"));
        search(Map.of("query", "云　雁")).body("items.brand", everyItem(equalTo("云雁快递")));
        search(Map.of("query", "没有这样的网点")).body("items", hasSize(0));
    }

    @Test
    void an_outlet_is_found_by_its_credit_code_in_any_case() {
        search(Map.of("query", "91450802matj73e963", "kind", "ENTERPRISE"))
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("贵港市江屿快递有限公司"))
                .body("items[0].route", equalTo("NONE"))
                .body("items[0].divisionName", equalTo("港北区贵城街道"))
                .body("items[0].liableUnit.uscc", equalTo("91450802MATJ73E963"));
    }

    @ParameterizedTest
    @CsvSource({
        "division, 450804, division, 450804",
        "division, 450802001, divisionName, 港北区贵城街道",
        "kind, BRANCH, kind, BRANCH",
        "status, DEREGISTERED, status, DEREGISTERED"
    })
    void a_filter_keeps_only_what_it_says(String filter, String value, String field, String expected) {
        search(Map.of(filter, value, "limit", "100")).body("items." + field, everyItem(equalTo(expected)));
    }

    @Test
    void pages_show_every_outlet_once() {
        var seen = new ArrayList<String>();
        var filters = new HashMap<>(Map.of("division", "450881", "kind", "ENTERPRISE", "limit", "7"));
        do {
            var page = search(filters).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            filters.put("cursor", page.path("next"));
        } while (filters.get("cursor") != null);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(AsOwner.column(
                        "select id from registry.outlet where division = '450881' and kind = 'ENTERPRISE'"));
    }

    @Test
    void small_numbers_of_people_are_not_published() {
        search(Map.of("query", "91450802MAT591LC8X", "kind", "BRANCH"))
                .body("items", hasSize(1))
                .body("items[0].coverage.engaged", nullValue());
        search(Map.of("query", "91450802MATCW95B11", "kind", "ENTERPRISE"))
                .body("items[0].coverage.engaged", equalTo(50));
    }

    @Test
    void an_outlet_under_review_names_no_liable_unit() {
        search(Map.of("query", "92450804MATFB3UQ5A"));
        search(Map.of("query", "GGBA-450804-2019-0003"))
                .body("items", hasSize(1))
                .body("items[0].route", equalTo("REVIEW"))
                .body("items[0].liableUnit", nullValue());
    }

    @Test
    void a_filed_outlet_is_insured_by_its_opener() {
        search(Map.of("query", "GGBA-450881-2022-0035"))
                .body("items[0].kind", equalTo("TERMINAL"))
                .body("items[0].route", equalTo("B"));
    }

    @Test
    void one_outlet_is_read_by_its_id_and_an_unknown_one_is_not_found() {
        var id = search(Map.of("query", "91450802MATCW95B11", "kind", "ENTERPRISE"))
                .extract()
                .<String>path("items[0].id");
        asked().get("/api/v1/outlets/" + id).then().statusCode(200).body("name", equalTo("贵港市平畴快递有限公司"));
        asked().get("/api/v1/outlets/nobody").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 101", "kind, SHOP", "status, OPEN", "division, 45", "cursor, ???", "cursor, YWJj"})
    void a_wrong_filter_is_refused(String filter, String value) {
        given().filter(Contract.brokenByTheCaller())
                .queryParam(filter, value)
                .get("/api/v1/outlets")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(filter));
    }

    @Test
    void divisions_and_agencies_are_open_to_everybody() {
        asked().queryParam("parent", "450800").get("/api/v1/divisions").then().body("items", hasSize(5));
        asked().get("/api/v1/divisions").then().body("items", hasSize(31));
        asked().queryParam("division", "450802")
                .get("/api/v1/registry/agencies")
                .then()
                .body("items.division", equalTo(List.of("450800", "450802")));
    }

    private static ValidatableResponse search(Map<String, String> filters) {
        return asked().queryParams(filters).get("/api/v1/outlets").then().statusCode(200);
    }

    private static RequestSpecification asked() {
        return given().filter(Contract.kept());
    }
}
