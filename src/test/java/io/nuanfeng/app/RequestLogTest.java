package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.support.Eventually;

@QuarkusTest
class RequestLogTest {

    @Test
    void each_answer_has_a_number_of_its_own_that_the_client_cannot_choose() {
        var first = given().header("X-Request-Id", "mine").get("/nowhere").header("X-Request-Id");
        var second = given().get("/nowhere").header("X-Request-Id");

        assertThat(first).hasSize(22).isNotEqualTo("mine").isNotEqualTo(second);
    }

    @Test
    void one_line_tells_what_was_asked_without_a_word_of_the_query() {
        var lines = new Lines();
        var access = Logger.getLogger("io.nuanfeng.access");
        access.setLevel(Level.INFO);
        access.addHandler(lines);

        given().get("/nowhere/13800000000?idNumber=11010519491231002X");

        assertThat(Eventually.get(() -> lines.last, line -> line.contains("/nowhere")))
                .matches("GET /nowhere/\\* 404 \\d+ ms");
        access.removeHandler(lines);
        access.setLevel(null);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/outlets/dY3tq0xkTn2uUgZ0lq9B5w/roster, /api/v1/outlets/*/roster",
        "/api/v1/coverage/checks/7KQ2M9XH,              /api/v1/coverage/checks/*",
        "/api/v1/registry/lists/2022-07/diff,           /api/v1/registry/lists/*/diff",
        "/v/AbC,                                        /v/*",
        "/张三,                                          /*",
        "/,                                             /"
    })
    void ids_and_codes_in_a_path_are_not_written(String path, String written) {
        assertThat(RequestLog.words(path)).isEqualTo(written);
    }

    private static final class Lines extends Handler {

        private volatile String last = "";

        @Override
        public void publish(LogRecord line) {
            last = ((org.jboss.logmanager.ExtLogRecord) line).getFormattedMessage();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
