package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class CodeSignInTest {

    @Inject
    TestClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void known_and_unknown_phones_get_the_same_answer_byte_for_byte_but_for_the_challenge() {
        var known = People.phone();
        SamplePeople.signInByPhone(known).then().statusCode(200);
        clock.advance(Duration.ofMinutes(2));
        var ofKnown = send(known);
        var ofUnknown = send(People.phone());
        assertThat(shape(ofKnown)).isEqualTo(shape(ofUnknown));
        assertThat(ofKnown.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(ofUnknown.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void the_first_sign_in_of_a_phone_opens_a_couriers_account_and_the_next_finds_it() {
        var phone = People.phone();
        var first = SamplePeople.signInByPhone(phone);
        first.then().statusCode(200).body("account.roles", hasItem("COURIER")).header("Cache-Control", "no-store");
        clock.advance(Duration.ofMinutes(2));
        SamplePeople.signInByPhone(phone)
                .then()
                .body("account.id", equalTo(first.jsonPath().getString("account.id")))
                .body("account.displayName", matchesPattern("139\\*{4}\\d{4}"));
    }

    @Test
    void five_wrong_codes_kill_a_challenge_even_for_the_right_one() {
        var phone = People.phone();
        var challenge = send(phone).jsonPath().getString("challengeId");
        var right = SamplePeople.latestCode(phone);
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (var i = 0; i < 5; i++) {
            answer(challenge, wrong).then().statusCode(401).body("type", equalTo("urn:nuanfeng:problem:wrong-code"));
        }
        answer(challenge, right).then().statusCode(401);
    }

    @Test
    void a_code_works_once() {
        var phone = People.phone();
        var challenge = send(phone).jsonPath().getString("challengeId");
        var code = SamplePeople.latestCode(phone);
        answer(challenge, code).then().statusCode(200);
        answer(challenge, code).then().statusCode(401);
    }

    @Test
    void a_code_belongs_to_its_challenge() {
        var phone = People.phone();
        send(phone);
        var code = SamplePeople.latestCode(phone);
        answer(send(People.phone()).jsonPath().getString("challengeId"), code)
                .then()
                .statusCode(401);
        answer("never-was", code).then().statusCode(401);
    }

    @Test
    void a_code_is_dead_after_five_minutes() {
        var phone = People.phone();
        var challenge = send(phone).jsonPath().getString("challengeId");
        var code = SamplePeople.latestCode(phone);
        clock.advance(Duration.ofMinutes(5));
        answer(challenge, code).then().statusCode(401);
    }

    @Test
    void a_phone_gets_one_code_a_minute_five_an_hour_and_ten_a_day() {
        var phone = People.phone();
        for (var hour = 0; hour < 2; hour++) {
            for (var i = 0; i < 5; i++) {
                send(phone).then().statusCode(202);
                send(phone).then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
                clock.advance(Duration.ofSeconds(61));
            }
            send(phone).then().statusCode(429);
            clock.advance(Duration.ofHours(1));
        }
        send(phone).then().statusCode(429);
        clock.advance(Duration.ofDays(1));
        send(phone).then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "+1 555 0100", "一三八"})
    void what_is_no_mobile_number_is_refused_without_repeating_it(String phone) {
        var answer = send(phone);
        answer.then().statusCode(400).body("violations[0].code", equalTo("PHONE_FORMAT"));
        assertThat(answer.asString()).doesNotContain(phone);
    }

    @Test
    void the_database_holds_no_phone_and_of_a_code_only_a_keyed_hash() {
        var phone = People.phone();
        send(phone);
        assertThat(AsOwner.column("select row_to_json(c)::text from identity.challenge c"))
                .noneMatch(row -> row.contains(phone));
        assertThat(AsOwner.column("select encode(code_hash, 'hex') from identity.challenge"))
                .allMatch(hash -> hash.length() == 64);
    }

    private static Response send(String phone) {
        return given().filter(Contract.kept())
                .contentType("application/json")
                .body(Map.of("phone", phone))
                .post("/api/v1/auth/codes");
    }

    private static Response answer(String challenge, String code) {
        return given().filter(Contract.kept())
                .contentType("application/json")
                .body(Map.of("challengeId", challenge, "code", code))
                .post("/api/v1/auth/sessions");
    }

    private static String shape(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"challengeId\":\"[\\w-]{22}\"", "*");
    }
}
