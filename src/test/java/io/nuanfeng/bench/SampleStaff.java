package io.nuanfeng.bench;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.nuanfeng.kernel.crypto.TimedCodes;

/** Signs sample officers of the running portal in. */
final class SampleStaff {

    private SampleStaff() {}

    /** An access token of the first sample person with the role. */
    static String token(String role) {
        var person = given().get("/api/v1/demo/accounts").jsonPath().getMap("items.find { it.role == '" + role + "' }");
        var code = TimedCodes.at(person.get("totpSecret").toString(), System.currentTimeMillis() / 30_000);
        return given().contentType("application/json")
                .body(Map.of("username", person.get("username"), "password", person.get("password"), "totp", code))
                .post("/api/v1/auth/staff-sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
