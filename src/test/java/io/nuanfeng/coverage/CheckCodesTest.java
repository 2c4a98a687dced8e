package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class CheckCodesTest {

    private static final String NUMBER = "450802197705130019";

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void forget_tries() {
        clock.reset();
        AsOwner.asSuperuser("delete from kernel.rate_limit");
    }

    @Test
    void a_code_shows_once_whether_its_owner_is_insured_and_nothing_that_names_him() {
        var code = code();

        var shown = use(code);
        shown.then()
                .statusCode(200)
                .body("covered", equalTo(true))
                .body("covers.insuredBy", contains(CoverSamples.OPENER.name()))
                .body("covers.since", contains("2024-03-01"));
        assertThat(shown.asString()).doesNotContain("莫言丰", NUMBER, "MATCW95B11");
        use(code).then().statusCode(404);
    }

    @Test
    void a_code_can_be_typed_as_it_was_read_out() {
        var code = code();

        use(code.substring(0, 5).toLowerCase() + "-" + code.substring(5)).then().statusCode(200);
    }

    @Test
    void an_unknown_a_used_and_an_old_code_are_answered_alike() {
        var used = code();
        use(used);
        var old = code();
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(answer(use("ABCDEFGHJK")))
                .isEqualTo(answer(use(used)))
                .isEqualTo(answer(use(old)))
                .startsWith("404");
    }

    @Test
    void guessing_is_slowed_down() {
        for (var tries = 0; tries < 20; tries++) {
            use("ABCDEFGHJK").then().statusCode(404);
        }
        use("ABCDEFGHJK").then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void codes_are_kept_as_keyed_hashes() {
        var code = code();

        assertThat(AsOwner.column("select c::text from coverage.check_code c")).noneMatch(row -> row.contains(code));
    }

    private static String code() {
        var person = Registered.person(NUMBER, inForce(FILED, "2024-03-01", "2024-03-05"));
        return InventedPerson.courier(person)
                .asks()
                .filter(Contract.kept())
                .post("/api/v1/coverage/me/check-codes")
                .then()
                .statusCode(201)
                .body("code", matchesPattern("[2-9A-HJ-NP-Z]{10}"))
                .extract()
                .jsonPath()
                .getString("code");
    }

    private static Response use(String code) {
        return RestAssured.given().filter(Contract.kept()).get("/api/v1/coverage/checks/{code}", code);
    }

    private static String answer(Response response) {
        return response.statusCode() + response.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
