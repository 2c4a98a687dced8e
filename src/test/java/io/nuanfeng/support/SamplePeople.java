package io.nuanfeng.support;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.response.Response;

import io.nuanfeng.kernel.crypto.TimedCodes;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The sample people of demo mode, as anybody can list them, and how they sign in. */
public final class SamplePeople {

    private static final Pattern CODE = Pattern.compile("^\\d{6}");
    private static final int STEP_SECONDS = 30;

    private SamplePeople() {}

    /** All sample people with the role, in the order of the list. */
    public static List<Map<String, String>> of(Role role) {
        return given()
                .get("/api/v1/demo/accounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .filter(person -> person.get("role").equals(role.name()))
                .toList();
    }

    /** The answer to signing in with a phone, code and all. */
    public static Response signInByPhone(String phone) {
        var challenge = given().contentType("application/json")
                .body(Map.of("phone", phone))
                .post("/api/v1/auth/codes")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("challengeId");
        return given().contentType("application/json")
                .body(Map.of("challengeId", challenge, "code", latestCode(phone)))
                .post("/api/v1/auth/sessions");
    }

    /** The code in the latest message to the phone. */
    public static String latestCode(String phone) {
        return messages(phone).get(0);
    }

    /** Signs in with the first authenticator code around now that was not used before. */
    public static Response signInByPassword(Map<String, String> person) {
        var answer = signInByPassword(person, -1);
        for (var drift = 0; drift <= 1 && answer.statusCode() == 401; drift++) {
            answer = signInByPassword(person, drift);
        }
        return answer;
    }

    /** @param drift how many steps of time the authenticator is ahead */
    public static Response signInByPassword(Map<String, String> person, int drift) {
        return given().contentType("application/json")
                .body(Map.of(
                        "username", person.get("username"),
                        "password", person.get("password"),
                        "totp", totp(person.get("totpSecret"), drift)))
                .post("/api/v1/auth/staff-sessions");
    }

    public static String totp(String secret, int drift) {
        var now = CDI.current().select(ShanghaiClock.class).get().now();
        return TimedCodes.at(secret, now.getEpochSecond() / STEP_SECONDS + drift);
    }

    private static List<String> messages(String phone) {
        return given()
                .queryParam("phone", phone)
                .get("/api/v1/demo/messages")
                .jsonPath()
                .<String>getList("items.text")
                .stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }
}
