package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void it_is_ready_only_with_its_database() {
        given().port(management)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Reactive PostgreSQL connections health check"));
    }

    @Test
    void it_is_alive_without_asking_the_database() {
        given().port(management)
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks", hasSize(0));
    }

    @Test
    void metrics_tell_how_many_messages_wait_and_how_many_were_given_up() {
        given().port(management)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("nuanfeng_outbox_waiting"))
                .body(containsString("nuanfeng_outbox_dead"));
    }
}
