package io.nuanfeng.pay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.support.Contract;

@QuarkusTest
class PayChecksTest {

    private static final String ADDRESS = "/api/v1/pay/checks";
    private static final List<String> FIGURES = List.of(
            "floor_rate_fen",
            "floor_fen",
            "gross_fen",
            "wage_total_fen",
            "comparable_fen",
            "shortfall_fen",
            "damage_allowed_fen",
            "unlawful_deduction_fen",
            "overtime_due_fen",
            "overtime_short_fen");

    /** The rules answer for all of them in {@link SampleSlipsTest}; here each kind of finding goes over the wire. */
    @Test
    void sample_records_come_back_with_their_figures() {
        var slips = SlipSamples.slips();
        var seen = new HashSet<String>();
        for (var row : SlipSamples.rows("payslips-expected.csv")) {
            if (!seen.add(
                    row.get("flags") + slips.get(row.get("record_id")).terms().type())) {
                continue;
            }
            var answer = ask(SlipJson.of(slips.get(row.get("record_id"))))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (var figure : FIGURES) {
                assertThat(said(answer, field(figure)))
                        .as(row.get("record_id") + " " + figure)
                        .isEqualTo(row.get(figure));
            }
            assertThat(said(answer, "effectiveDueOn")).isEqualTo(row.get("effective_due_date"));
            assertThat(said(answer, "daysLate")).isEqualTo(row.get("late_days"));
            assertThat(String.join(";", answer.getList("flags", String.class))).isEqualTo(row.get("flags"));
            assertThat(answer.getBoolean("unconfirmed") ? "1" : "0").isEqualTo(row.get("unconfirmed"));
        }
    }

    @Test
    void four_figures_are_enough_for_an_answer_in_words_with_its_articles() {
        ask(question("MONTHLY", 160000))
                .statusCode(200)
                .body("verdict", equalTo("BELOW_FLOOR"))
                .body("verdictText", equalTo("低于最低工资"))
                .body("shortfallFen", equalTo(28000))
                .body("damageAllowedFen", nullValue())
                .body("lines.find { it.code == 'rate.monthly' }.instrument", equalTo("青政〔2023〕8号"))
                .body("lines.find { it.code == 'rate.monthly' }.since", equalTo("2023-02-01"))
                .body("lines.find { it.code == 'shortfall' }.article", equalTo("第八十五条"))
                .body("lines.text", hasItem("能和最低工资比的钱"));
    }

    @Test
    void the_words_follow_the_reader() {
        given().filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(question("MONTHLY", 200000))
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("verdictText", equalTo("Not below the minimum wage"))
                .body("lines.text", hasItem("What counts towards the minimum wage"));
    }

    @Test
    void what_the_answer_needs_is_asked_for_by_its_field() {
        ask(question("HOURLY", 10000))
                .statusCode(400)
                .body("violations.field", equalTo(List.of("normalHours")))
                .body("violations.code", equalTo(List.of("required")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [null]}",
                "{\"deductions\": [null]}",
                "{\"leftOn\": \"+999999999-12-31\"}",
                "{\"normalHours\": 1e-999999}",
                "{\"normalHours\": 1e999999}",
                "{\"items\": [{\"kind\": \"BASE\", \"amountFen\": 9223372036854775807}]}",
                "{\"items\": [{\"kind\": \"BASE\", \"amountFen\": -1}]}",
                "{\"month\": \"2023-13\"}",
                "{\"month\": \"2099-01\"}",
                "{\"division\": \"63\"}",
                "{\"periodFrom\": \"2023-03-31\", \"periodTo\": \"2023-03-01\"}",
                "{\"name\": \"unasked\"}"
            })
    void what_makes_no_sense_is_refused_in_words(String change) {
        // Of a name that stands twice, the last counts.
        var body = """
                {"division": "630203", "month": "2023-03", "payType": "MONTHLY", "items": [], """
                + change.substring(1);
        given().filter(Contract.brokenByTheCaller())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static Map<String, Object> question(String type, long fen) {
        var body = new LinkedHashMap<String, Object>();
        body.put("division", "630203");
        body.put("month", "2023-03");
        body.put("payType", type);
        body.put("items", List.of(Map.of("kind", "BASE", "amountFen", fen)));
        return body;
    }

    private static ValidatableResponse ask(Map<String, Object> body) {
        return given().filter(Contract.kept())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ADDRESS)
                .then();
    }

    private static String said(JsonPath answer, String field) {
        var value = answer.get(field);
        return value == null ? "" : value.toString();
    }

    private static String field(String column) {
        var words = column.split("_");
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
