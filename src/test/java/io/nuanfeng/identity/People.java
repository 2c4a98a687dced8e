package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SamplePeople;

/** Couriers nobody met before, for tests that need a fresh one. */
final class People {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private People() {}

    static String phone() {
        return "139" + NEXT.incrementAndGet();
    }

    /** A number that can exist, of somebody who does not. */
    static String idNumber() {
        var seventeen = "52010119900101" + String.format("%03d", NEXT.incrementAndGet() % 1000);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** Tokens of a courier who just signed in for the first time. */
    static Response newCourier() {
        var answer = SamplePeople.signInByPhone(phone());
        answer.then().statusCode(200);
        return answer;
    }

    static String token(Response signIn) {
        return signIn.jsonPath().getString("accessToken");
    }

    static RequestSpecification as(Response signIn) {
        return given().filter(Contract.kept()).auth().oauth2(token(signIn));
    }

    static ValidatableResponse identify(Response signIn, String name, String idNumber) {
        var tag = as(signIn).get("/api/v1/me").header("ETag");
        return as(signIn)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", name, "idType", "RESIDENT_ID", "idNumber", idNumber))
                .put("/api/v1/me/identity")
                .then();
    }
}
