package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.OnEventLoop;
import io.nuanfeng.support.SignedIn;

@QuarkusTest
class PersonalDataTest {

    @Inject
    Transactions tx;

    @Inject
    ReadLog readLog;

    @Inject
    BlindIndex index;

    @Test
    void name_and_number_lift_a_courier_to_the_second_level() {
        var courier = People.newCourier();
        People.as(courier).get("/api/v1/me").then().body("level", equalTo("L1"));
        People.identify(courier, "杨小明", People.idNumber())
                .statusCode(200)
                .body("level", equalTo("L2"))
                .body("displayName", equalTo("杨小明"));
    }

    @Test
    void one_number_stands_on_one_account_and_the_refusal_tells_nothing_about_the_other() {
        var number = People.idNumber();
        People.identify(People.newCourier(), "杨小明", number).statusCode(200);
        var refused = People.identify(People.newCourier(), "杨大明", number);
        refused.statusCode(409).body("type", equalTo("urn:nuanfeng:problem:identity-not-accepted"));
        assertThat(refused.extract().asString()).doesNotContain(number, "杨小明");
    }

    @Test
    void two_accounts_that_give_one_number_at_once_do_not_both_get_it() {
        var number = People.idNumber();
        var couriers = List.of(People.newCourier(), People.newCourier());
        var answers = couriers.parallelStream()
                .map(courier ->
                        People.identify(courier, "杨小明", number).extract().statusCode())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var courier = People.newCourier();
        var body = Map.of("name", "杨小明", "idType", "RESIDENT_ID", "idNumber", People.idNumber());
        put(courier, body, Map.of()).then().statusCode(428);
        put(courier, body, Map.of("If-Match", "\"99\"")).then().statusCode(412);
        put(courier, body, Map.of("If-Match", "*")).then().statusCode(200);
    }

    @Test
    void a_lost_answer_of_the_real_name_step_is_given_again_and_the_key_is_good_for_nothing_else() {
        var courier = People.newCourier();
        var body = Map.of("name", "杨小明", "idType", "RESIDENT_ID", "idNumber", People.idNumber());
        var headers = Map.of("If-Match", "\"1\"", "Idempotency-Key", Ids.next());
        put(courier, body, headers).then().statusCode(200).header("ETag", "\"2\"");
        put(courier, body, headers).then().statusCode(200).header("ETag", "\"2\"");
        var other = Map.of("name", "杨大明", "idType", "RESIDENT_ID", "idNumber", People.idNumber());
        put(courier, other, headers).then().statusCode(422);
    }

    @Test
    void a_wrong_number_is_refused_at_its_field_and_never_repeated() {
        var right = People.idNumber();
        var number = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        var answer = People.identify(People.newCourier(), "杨小明", number).statusCode(400);
        answer.body("violations[0].field", equalTo("idNumber"));
        assertThat(answer.extract().asString()).doesNotContain(number);
    }

    @Test
    void a_courier_sees_which_office_looked_when_and_why() {
        var number = People.idNumber();
        var courier = People.newCourier();
        People.as(courier).get("/api/v1/me/access-log").then().statusCode(200).body("items", hasSize(0));
        People.identify(courier, "杨小明", number).statusCode(200);
        var officer = new Actor(
                "officer", "", Set.of(Role.INSURANCE_OFFICER), Set.of(new Scope(Scope.Kind.DIVISION, "450800")), "");
        OnEventLoop.run(() ->
                tx.write(officer, () -> readLog.record(officer, List.of(index.person(number)), "COVERAGE", "工伤申报核对")));
        People.as(courier)
                .get("/api/v1/me/access-log")
                .then()
                .body("items.role", contains("INSURANCE_OFFICER"))
                .body("items.purpose", contains("工伤申报核对"));
        People.as(People.newCourier()).get("/api/v1/me/access-log").then().body("items", hasSize(0));
    }

    @Test
    void a_look_up_at_the_desk_shows_in_the_couriers_own_list() {
        var purpose = "工伤申报核对 " + Ids.readable(6);
        var number =
                SignedIn.as(Role.COURIER).get("/api/v1/me/export").jsonPath().getString("account.idNumber");
        SignedIn.as(Role.INSURANCE_OFFICER)
                .contentType("application/json")
                .body(Map.of("people", List.of(Map.of("idNumber", number)), "purpose", purpose))
                .post("/api/v1/coverage/lookups")
                .then()
                .statusCode(200);
        SignedIn.as(Role.COURIER)
                .get("/api/v1/me/access-log")
                .then()
                .body("items[0].purpose", equalTo(purpose))
                .body("items[0].role", equalTo("INSURANCE_OFFICER"));
    }

    @Test
    void the_copy_holds_everything_of_mine_and_nothing_of_anybody_else() {
        var number = People.idNumber();
        var courier = People.newCourier();
        People.identify(courier, "杨小明", number).statusCode(200);
        var stranger = People.newCourier();
        People.identify(stranger, "何小红", People.idNumber()).statusCode(200);
        var copy = People.as(courier).get("/api/v1/me/export");
        copy.then()
                .statusCode(200)
                .body("account.name", equalTo("杨小明"))
                .body("account.idNumber", equalTo(number))
                .body("sessions", hasSize(1))
                .body("consents.kind", hasItems("IDENTITY_NUMBER"));
        assertThat(copy.asString()).doesNotContain("何小红", stranger.jsonPath().getString("account.id"));
    }

    @Test
    void consent_is_kept_with_version_hash_and_time_and_taken_back_as_easily() {
        var courier = People.newCourier();
        People.identify(courier, "杨小明", People.idNumber()).statusCode(200);
        var given = People.as(courier).get("/api/v1/me/consents");
        given.then().body("items.find { it.kind == 'IDENTITY_NUMBER' }.given", equalTo(true));
        var version = given.jsonPath().getString("items.find { it.kind == 'IDENTITY_NUMBER' }.version");
        say(courier, "IDENTITY_NUMBER", version, false).then().statusCode(200);
        People.as(courier).get("/api/v1/me").then().body("level", equalTo("L1")).body("idNumber", nullValue());
        var history = People.as(courier).get("/api/v1/me/export");
        history.then().body("consents.given", contains(false, true));
        assertThat(history.jsonPath().getString("consents[0].textHash")).matches("[0-9a-f]{64}");
    }

    @Test
    void nobody_agrees_to_a_text_they_did_not_read() {
        var courier = People.newCourier();
        say(courier, "PRIVACY_NOTICE", "2000-01-01", true).then().statusCode(409);
        say(courier, "SOMETHING_ELSE", "2000-01-01", true).then().statusCode(400);
    }

    @Test
    void erasure_ends_everything_names_what_stays_and_frees_phone_and_number() {
        var number = People.idNumber();
        var courier = People.newCourier();
        People.identify(courier, "杨小明", number).statusCode(200);
        People.as(courier)
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(200)
                .body("erased", hasSize(3))
                .body("kept.source.instrument", hasItems("中华人民共和国社会保险法"));
        People.as(courier).get("/api/v1/me").then().statusCode(401);
        var id = courier.jsonPath().getString("account.id");
        assertThat(AsOwner.column(
                        "select coalesce(phone_index, person_key, encode(name, 'hex'), encode(phone, 'hex'), '-') "
                                + "from identity.account where id = '" + id + "'"))
                .containsExactly("-");
        People.identify(People.newCourier(), "杨小明", number).statusCode(200);
    }

    @Test
    void accounts_of_staff_belong_to_their_office() {
        SignedIn.as(Role.ADMIN).post("/api/v1/me/erasure").then().statusCode(409);
    }

    private static Response put(Response courier, Map<String, String> body, Map<String, String> headers) {
        return given().filter(Contract.brokenByTheCaller())
                .auth()
                .oauth2(People.token(courier))
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .put("/api/v1/me/identity");
    }

    private static Response say(Response courier, String kind, String version, boolean given) {
        return People.as(courier)
                .contentType("application/json")
                .body(Map.of("items", List.of(Map.of("kind", kind, "version", version, "given", given))))
                .put("/api/v1/me/consents");
    }
}
