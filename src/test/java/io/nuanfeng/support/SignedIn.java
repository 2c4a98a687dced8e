package io.nuanfeng.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Requests of sample people: {@code SignedIn.as(Role.POSTAL_OFFICER).get("/api/v1/me")}. They sign in through the same
 * doors as everybody, once every few minutes.
 */
public final class SignedIn {

    /** Below the life of an access token, by the machine's clock and by the one a test may have moved. */
    private static final Duration USABLE = Duration.ofMinutes(8);

    private static final Map<String, List<Token>> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, long machine, Instant clock) {
        boolean isUsable(Instant now) {
            return System.nanoTime() - machine < USABLE.toNanos()
                    && Duration.between(clock, now).abs().compareTo(USABLE) < 0;
        }
    }

    private SignedIn() {}

    /** The first sample person with the role. */
    public static RequestSpecification as(Role role) {
        return as(role, 0);
    }

    /** Another of the sample people with the role; the first is 0. */
    public static RequestSpecification as(Role role, int which) {
        return RestAssured.given().auth().oauth2(token(role, which));
    }

    /** An access token of a sample person. */
    public static synchronized String token(Role role, int which) {
        var now = CDI.current().select(ShanghaiClock.class).get().now();
        var tokens = TOKENS.computeIfAbsent(role + "/" + which, person -> new CopyOnWriteArrayList<>());
        return tokens.stream()
                .filter(token -> token.isUsable(now))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Token(signIn(role, which), System.nanoTime(), now);
                    tokens.add(fresh);
                    return fresh;
                })
                .value();
    }

    private static String signIn(Role role, int which) {
        var person = SamplePeople.of(role).get(which);
        var answer = role == Role.COURIER
                ? SamplePeople.signInByPhone(person.get("phone"))
                : SamplePeople.signInByPassword(person);
        return answer.then().statusCode(200).extract().jsonPath().getString("accessToken");
    }
}
