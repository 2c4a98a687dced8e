package io.nuanfeng.coverage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.Contract;

/** Clocks and benefits for everybody, without an account, and nothing is stored. */
@QuarkusTest
class InjuryEstimatesTest {

    @Test
    void t12_level_nine_at_three_thousand_in_guangxi_in_2023() {
        estimate(Map.of("division", "450802", "day", "2023-06-01", "ownWageFen", 300_000, "level", 9))
                .statusCode(200)
                .body("clamp", equalTo("RAISED"))
                .body("wageFen", equalTo(386_340))
                .body("onceFen", equalTo(3_477_060))
                .body("lines.item", hasItems("TREATMENT", "PAID_LEAVE", "LUMP_SUM", "MEDICAL_SUBSIDY"))
                .body("lines.find { it.item == 'MEDICAL_SUBSIDY' }.unknown", equalTo("BY_PROVINCIAL_RULE"))
                .body("lines.find { it.item == 'LUMP_SUM' }.formula", equalTo("9 × 3,863.40"))
                .body("lines.find { it.item == 'LUMP_SUM' }.sources.article", contains("第三十七条"));
    }

    @Test
    void t13_a_death_in_march_2026() {
        estimate(Map.of(
                        "division",
                        "450802",
                        "day",
                        "2026-03-15",
                        "ownWageFen",
                        500_000,
                        "death",
                        true,
                        "spouse",
                        true))
                .body("lines.find { it.item == 'DEATH_ALLOWANCE' }.amountFen", equalTo(113_004_000))
                .body("lines.find { it.item == 'FUNERAL' }.unknown", equalTo("PROVISIONAL"))
                .body("monthlyFen", equalTo(200_000));
    }

    @Test
    void t11_the_clocks_of_an_accident() {
        given().filter(Contract.kept())
                .get("/api/v1/injuries/clocks?happenedOn=2024-01-10&acceptedOn=2024-03-01")
                .then()
                .statusCode(200)
                .body("items.lastDay", hasItems("2024-02-09", "2025-01-10", "2024-04-30"))
                .body("items.sources.flatten().article", hasItem("第十七条第四款"));
    }

    @Test
    void a_year_without_holidays_announced_is_said_to_be_so() {
        given().filter(Contract.kept())
                .get("/api/v1/injuries/clocks?happenedOn=2026-03-02")
                .then()
                .body("items[1].holidaysUnknown", equalTo(true));
    }

    @Test
    void what_is_no_day_is_refused() {
        given().filter(Contract.kept())
                .get("/api/v1/injuries/clocks?happenedOn=2024-02-30")
                .then()
                .statusCode(400)
                .body("violations.field", contains("happenedOn"));
    }

    private static ValidatableResponse estimate(Map<String, Object> asked) {
        return given().filter(Contract.kept())
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/injuries/estimates")
                .then();
    }
}
