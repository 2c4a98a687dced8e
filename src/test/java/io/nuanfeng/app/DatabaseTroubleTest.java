package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.net.ConnectException;
import java.util.concurrent.CompletionException;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.db.DatabaseTrouble;

@QuarkusTest
class DatabaseTroubleTest {

    @Test
    void text_that_the_database_cannot_keep_is_the_senders_to_mend() {
        given().queryParam("text", "a\u0000b")
                .get("/api/v1/test/transactions/echo")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nuanfeng:problem:malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "53300", "08006", "57P03"})
    void a_database_that_is_busy_or_away_is_said_so(String state) {
        given().queryParam("state", state)
                .get("/api/v1/test/transactions/failing")
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .body("type", equalTo("urn:nuanfeng:problem:unavailable"));
    }

    @Test
    void a_mistake_of_ours_stays_one() {
        given().queryParam("state", "42601")
                .get("/api/v1/test/transactions/failing")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:nuanfeng:problem:unexpected"));
    }

    @Test
    void a_refused_connection_is_an_absence() {
        assertThat(DatabaseTrouble.isAway(new CompletionException(new ConnectException("refused"))))
                .isTrue();
        assertThat(DatabaseTrouble.isAway(new IllegalStateException())).isFalse();
    }
}
