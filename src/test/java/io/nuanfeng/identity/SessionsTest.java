package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.OnEventLoop;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class SessionsTest {

    @Inject
    TestClock clock;

    @Inject
    Sessions sessions;

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_refresh_token_is_changed_for_new_ones_and_all_belong_to_one_session() {
        var first = People.newCourier();
        var second = refresh(first, "phone");
        second.then().statusCode(200);
        assertThat(refreshToken(second)).isNotEqualTo(refreshToken(first));
        People.as(second).get("/api/v1/auth/sessions").then().body("items", hasSize(1));
    }

    @Test
    void a_lost_answer_is_made_up_for_within_ten_seconds_by_the_same_client() {
        var first = People.newCourier();
        refreshAsBefore(first).then().statusCode(200);
        refreshAsBefore(first).then().statusCode(200);
    }

    @Test
    void a_refresh_token_used_again_later_ends_the_session() {
        var first = People.newCourier();
        var second = refreshAsBefore(first);
        clock.advance(Duration.ofSeconds(11));
        refreshAsBefore(first).then().statusCode(401).body("type", equalTo("urn:nuanfeng:problem:session-over"));
        refreshAsBefore(second).then().statusCode(401);
        People.as(second).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void a_refresh_token_used_again_by_another_client_ends_the_session_at_once() {
        var first = People.newCourier();
        var second = refreshAsBefore(first);
        refresh(first, "somebody else's phone").then().statusCode(401);
        refreshAsBefore(second).then().statusCode(401);
    }

    @Test
    void what_is_no_refresh_token_is_refused() {
        given().filter(Contract.kept())
                .contentType("application/json")
                .body(Map.of("refreshToken", "nonsense"))
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void signing_out_ends_access_and_refreshing() {
        var signedIn = People.newCourier();
        People.as(signedIn).get("/api/v1/me").then().statusCode(200);
        People.as(signedIn).delete("/api/v1/auth/sessions/current").then().statusCode(204);
        People.as(signedIn).get("/api/v1/me").then().statusCode(401);
        refreshAsBefore(signedIn).then().statusCode(401);
    }

    @Test
    void one_of_my_sessions_can_be_ended_from_another_and_nobody_elses() {
        var phone = People.phone();
        var one = SamplePeople.signInByPhone(phone);
        clock.advance(Duration.ofMinutes(2));
        var other = SamplePeople.signInByPhone(phone);
        var listed = People.as(other).get("/api/v1/auth/sessions");
        listed.then().body("items", hasSize(2)).body("items.findAll { it.current }", hasSize(1));
        var id = listed.jsonPath().getString("items.find { !it.current }.id");
        People.as(People.newCourier())
                .delete("/api/v1/auth/sessions/" + id)
                .then()
                .statusCode(404);
        People.as(one).get("/api/v1/me").then().statusCode(200);
        People.as(other).delete("/api/v1/auth/sessions/" + id).then().statusCode(204);
        People.as(one).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void what_another_instance_ended_locked_or_took_away_is_noticed_within_five_seconds() {
        var ended = People.newCourier();
        var locked = People.newCourier();
        var demoted = People.newCourier();
        for (var signedIn : List.of(ended, locked, demoted)) {
            People.as(signedIn).get("/api/v1/me").then().statusCode(200);
        }
        AsOwner.asSuperuser(
                "update identity.session set ended_at = now() where account_id = '%s'".formatted(accountId(ended)),
                "update identity.account set locked = true where id = '%s'".formatted(accountId(locked)),
                "delete from identity.role_grant where account_id = '%s'".formatted(accountId(demoted)));
        clock.advance(Duration.ofSeconds(4));
        People.as(ended).get("/api/v1/me").then().statusCode(401);
        People.as(locked).get("/api/v1/me").then().statusCode(401);
        People.as(demoted).get("/api/v1/me").then().statusCode(200).body("roles", hasSize(0));
    }

    @Test
    void secrets_are_kept_as_hashes_only() {
        var signedIn = People.newCourier();
        assertThat(AsOwner.column("select row_to_json(t)::text from identity.refresh_token t"))
                .noneMatch(row -> row.contains(refreshToken(signedIn)));
    }

    @Test
    void old_sessions_and_codes_are_forgotten_and_living_ones_are_not() {
        var living = People.newCourier();
        var ended = People.newCourier();
        AsOwner.asSuperuser("update identity.session set ended_at = now() - interval '31 days' where account_id = '%s'"
                .formatted(accountId(ended)));
        OnEventLoop.run(sessions::sweep);
        assertThat(AsOwner.column("select account_id from identity.session"))
                .contains(accountId(living))
                .doesNotContain(accountId(ended));
    }

    private static Response refreshAsBefore(Response signedIn) {
        return given().contentType("application/json")
                .body(Map.of("refreshToken", refreshToken(signedIn)))
                .post("/api/v1/auth/refresh");
    }

    private static Response refresh(Response signedIn, String agent) {
        return given().contentType("application/json")
                .header("User-Agent", agent)
                .body(Map.of("refreshToken", refreshToken(signedIn)))
                .post("/api/v1/auth/refresh");
    }

    private static String refreshToken(Response signedIn) {
        return signedIn.jsonPath().getString("refreshToken");
    }

    private static String accountId(Response signedIn) {
        return signedIn.jsonPath().getString("account.id");
    }
}
