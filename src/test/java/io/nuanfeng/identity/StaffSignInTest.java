package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Officers;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class StaffSignInTest {

    /** A time of its own for each test, so that no delay reaches from one into the next. */
    private static Instant next = Instant.parse("2027-03-01T01:00:00Z");

    @Inject
    TestClock clock;

    private Map<String, String> officer;

    @BeforeEach
    void laterThanAllBefore() {
        next = next.plus(Duration.ofHours(2));
        clock.setTo(next);
        officer = Officers.fresh(Role.LABOUR_OFFICER);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void an_authenticator_code_works_once() {
        SamplePeople.signInByPassword(officer, 0).then().statusCode(200);
        SamplePeople.signInByPassword(officer, 0).then().statusCode(401);
        SamplePeople.signInByPassword(officer, -1).then().statusCode(401);
        SamplePeople.signInByPassword(officer, 1).then().statusCode(200);
    }

    @Test
    void which_of_the_three_was_wrong_is_not_told() {
        var wrongPassword = changed("password", "wrong");
        var unknown = changed("username", "nobody-" + Ids.next());
        var wrongSecret = changed("totpSecret", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        var answer = SamplePeople.signInByPassword(wrongPassword, 0);
        answer.then().statusCode(401).body("type", equalTo("urn:nuanfeng:problem:wrong-credentials"));
        assertThat(SamplePeople.signInByPassword(unknown, 0).asString()).isEqualTo(answer.asString());
        assertThat(SamplePeople.signInByPassword(wrongSecret, 0).asString()).isEqualTo(answer.asString());
    }

    @Test
    void wrong_tries_make_the_next_wait_and_nobody_is_locked_out() {
        var wrong = changed("password", "wrong");
        for (var i = 0; i < 3; i++) {
            SamplePeople.signInByPassword(wrong, 0).then().statusCode(401);
        }
        SamplePeople.signInByPassword(officer, 0).then().statusCode(429).header("Retry-After", "1");
        clock.advance(Duration.ofSeconds(2));
        SamplePeople.signInByPassword(officer, 0).then().statusCode(200);
        clock.advance(Duration.ofSeconds(60));
        SamplePeople.signInByPassword(wrong, 0).then().statusCode(401);
        SamplePeople.signInByPassword(officer, 0).then().statusCode(200);
    }

    @Test
    void an_unknown_user_name_waits_as_a_known_one_does() {
        var unknown = changed("username", "nobody-" + Ids.next());
        for (var i = 0; i < 3; i++) {
            SamplePeople.signInByPassword(unknown, 0).then().statusCode(401);
        }
        SamplePeople.signInByPassword(unknown, 0).then().statusCode(429);
    }

    @Test
    void a_staff_session_ends_after_twenty_idle_minutes_and_a_used_one_does_not() {
        var signedIn = signIn();
        clock.advance(Duration.ofMinutes(19));
        me(signedIn).then().statusCode(200);
        clock.advance(Duration.ofMinutes(19));
        me(signedIn).then().statusCode(200);
        clock.advance(Duration.ofMinutes(21));
        me(signedIn).then().statusCode(401);
    }

    @Test
    void a_staff_session_ends_after_twelve_hours_however_much_it_is_used() {
        var signedIn = signIn();
        for (var i = 0; i < 48; i++) {
            clock.advance(Duration.ofMinutes(15).minusSeconds(1));
            me(signedIn).then().statusCode(200);
        }
        clock.advance(Duration.ofMinutes(2));
        me(signedIn).then().statusCode(401);
    }

    private Response signIn() {
        var answer = SamplePeople.signInByPassword(officer, 0);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response me(Response signedIn) {
        return given().filter(Contract.kept())
                .auth()
                .oauth2(People.token(signedIn))
                .get("/api/v1/me");
    }

    private Map<String, String> changed(String field, String value) {
        var changed = new HashMap<>(officer);
        changed.put(field, value);
        return changed;
    }
}
