package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemsTest {

    @Test
    void an_unknown_path_is_a_problem_document_in_chinese() {
        given().when()
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nuanfeng:problem:not-found"))
                .body("title", equalTo("没有找到"));
    }
}
