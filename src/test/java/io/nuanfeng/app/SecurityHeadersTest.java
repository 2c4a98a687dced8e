package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /privacy, 200",
        "GET, /language?to=en, 303",
        "GET, /nowhere, 404",
        "GET, /api/v1/nowhere, 404",
        "GET, /api/v1/me, 401",
        "DELETE, /privacy, 405",
        "GET, /static/brand.svg, 200",
        "GET, /static/bundle/none.js, 404",
    })
    void every_answer_carries_the_security_headers(String method, String path, int status) {
        var answer = given().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ALWAYS)
                .allSatisfy(name -> assertThat(answer.header(name)).as(name).isNotBlank());
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void scripts_and_styles_come_only_from_files_of_the_portal() {
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_bundle_is_kept_for_ever_because_its_name_changes_with_it() {
        var page = given().get("/").asString();
        var style = page.replaceAll("(?s).*href=\"(/static/bundle/[^\"]+\\.css)\".*", "$1");

        given().get(style).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, https://evil.example, 403",
        "same-site, http://other.localhost, 403",
        ", https://evil.example, 403",
        ", null, 403",
        ", , 403",
        "same-origin, , 405",
        "none, , 405",
    })
    void a_form_is_taken_only_from_a_page_of_the_portal(String site, String origin, int status) {
        var request = given();
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        request.contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post("/privacy")
                .then()
                .statusCode(status);
    }

    @Test
    void an_old_browser_is_believed_by_its_origin() {
        var here = given().get("/").then().extract();
        assertThat(here.statusCode()).isEqualTo(200);
        given().header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
                .post("/privacy")
                .then()
                .statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/desk/nowhere"})
    void a_person_is_refused_with_a_page_and_a_way_on(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("没有找到"))
                .body(containsString("tel:12333"));
    }

    @ParameterizedTest
    @CsvSource({"/desk/imports, text/html, 文件太大", "/api/v1/registry/lists, application/problem+json, 文件太大"})
    void a_body_that_is_too_large_is_refused_in_words(String path, String type, String words) {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/octet-stream")
                .body(new byte[22 * 1024 * 1024])
                .post(path)
                .then()
                .statusCode(413)
                .contentType(type)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(words));
    }
}
