package io.nuanfeng.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

@QuarkusTest
class SurveysTest {

    private static final String PATH = "/api/v1/oversight/surveys";
    private static final List<Integer> GOOD = List.of(5, 5, 4, 4, 5);

    private String id;

    @BeforeEach
    void a_survey_is_open() {
        id = open("2099-12-31")
                .statusCode(201)
                .body("questions", hasSize(5))
                .extract()
                .path("id");
    }

    @Test
    void results_are_published_from_the_fifth_answer_on() {
        for (var n = 0; n < 4; n++) {
            answer(GOOD).statusCode(204);
        }
        results().body("enough", equalTo(false)).body("answers", nullValue());

        answer(List.of(1, 5, 4, 4, 5)).statusCode(204);
        results()
                .body("enough", equalTo(true))
                .body("answers", equalTo(5))
                .body("questions[0].marks", contains(1, 0, 0, 0, 4))
                .body("questions[3].marks", contains(0, 0, 0, 5, 0));
    }

    @Test
    void from_one_place_only_a_few_answers_count_a_day() {
        AsOwner.asSuperuser("delete from kernel.rate_limit");
        for (var n = 0; n < 3; n++) {
            post(GOOD).statusCode(204);
        }
        post(GOOD).statusCode(429);
    }

    @Test
    void marks_that_do_not_fit_the_questions_and_answers_too_late_are_refused() {
        answer(List.of(1, 2)).statusCode(400).body("violations[0].field", equalTo("marks"));
        AsOwner.asSuperuser("update oversight.survey set until = '2026-01-01' where id = '%s'".formatted(id));
        answer(GOOD).statusCode(409);
    }

    @Test
    void only_an_officer_opens_one_and_not_for_a_day_gone_by() {
        open("2026-01-01").statusCode(400);
        InventedPerson.courier("")
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("division", "450802", "title", "调查", "until", "2099-12-31"))
                .post(PATH)
                .then()
                .statusCode(403);
        RestAssured.given().filter(Contract.kept()).get(PATH).then().body("items.id", hasItem(id));
    }

    @Test
    void a_courier_answers_on_the_page_without_signing_in() {
        AsOwner.asSuperuser("delete from kernel.rate_limit");
        var browser = new Browser();
        var half = browser.post("/surveys/" + id, "mark0", "5", "mark1", "3");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.asString()).contains("id=\"mark0-5\" name=\"mark0\" value=\"5\" checked");

        var whole =
                browser.post("/surveys/" + id, "mark0", "5", "mark1", "3", "mark2", "3", "mark3", "3", "mark4", "3");
        assertThat(whole.statusCode()).isEqualTo(303);
        assertThat(browser.get("/surveys/" + id + "/results").asString()).contains("太少");
    }

    private static ValidatableResponse open(String until) {
        return InventedPerson.staff(Role.UNION_OFFICER, "450802")
                .asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(Map.of("division", "450802", "title", "满意度调查", "until", until))
                .post(PATH)
                .then();
    }

    /** As if from a place of its own. */
    private ValidatableResponse answer(List<Integer> marks) {
        AsOwner.asSuperuser("delete from kernel.rate_limit");
        return post(marks);
    }

    private ValidatableResponse post(List<Integer> marks) {
        return RestAssured.given()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .body(Map.of("marks", marks))
                .post(PATH + "/" + id + "/answers")
                .then();
    }

    private ValidatableResponse results() {
        return RestAssured.given()
                .filter(Contract.kept())
                .get(PATH + "/" + id + "/results")
                .then()
                .statusCode(200);
    }
}
