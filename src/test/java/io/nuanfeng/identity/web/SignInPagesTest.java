package io.nuanfeng.identity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.Officers;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class SignInPagesTest {

    @Inject
    TestClock clock;

    private final Browser browser = new Browser();

    @BeforeEach
    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_courier_signs_in_with_phone_and_code_and_comes_to_where_they_wanted_to_go() {
        var phone = "13700000001";
        var code = browser.post("/sign-in", "phone", phone, "next", "/me/sessions");
        code.then().statusCode(200);
        var challenge = Browser.hidden(code, "challenge");
        var done = browser.post(
                "/sign-in/code",
                "challenge",
                challenge,
                "code",
                SamplePeople.latestCode(phone),
                "next",
                Browser.hidden(code, "next"));
        done.then().statusCode(303).header("Location", endsWith("/me/sessions"));
        assertThat(done.header("Set-Cookie"))
                .startsWith("__Host-nf=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
        browser.get("/me").then().statusCode(200);
        assertThat(browser.get("/me/sessions").asString()).contains("这台设备");
    }

    @Test
    void the_cookie_opens_the_api_too_and_signing_out_ends_both() {
        browser.signIn("13700000002");
        browser.get("/api/v1/me").then().statusCode(200).body("roles[0]", equalTo("COURIER"));
        browser.post("/sign-out").then().statusCode(303);
        browser.keepingCookies().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void a_wrong_code_is_said_at_its_field_and_nothing_typed_is_lost() {
        var page = browser.post("/sign-in", "phone", "13700000003", "next", "/me");
        var answer = browser.post(
                "/sign-in/code",
                "challenge",
                Browser.hidden(page, "challenge"),
                "phone",
                "13700000003",
                "code",
                "12",
                "next",
                "/me");
        answer.then().statusCode(422);
        var html = Jsoup.parse(answer.asString());
        assertThat(html.title()).startsWith("有错误：");
        assertThat(html.select("#code-error").text()).contains("验证码");
        assertThat(html.select("input[name=code]").val()).isEqualTo("12");
        assertThat(Browser.hidden(answer, "next")).isEqualTo("/me");
    }

    @Test
    void a_demo_under_the_computers_address_signs_in_with_a_plain_cookie() {
        var elsewhere = new Browser("192.168.1.20:8080");
        var done = elsewhere.signIn("13700000004");
        assertThat(done.header("Set-Cookie"))
                .startsWith("nf=")
                .containsIgnoringCase("HttpOnly")
                .doesNotContain("Secure");
        elsewhere.get("/me").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/me/sessions?x=1, /me/sessions?x=1",
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "javascript:alert(1), /",
        "'', /"
    })
    void nobody_is_led_to_another_site(String next, String led) {
        assertThat(Next.of(next, "/").toString()).isEqualTo(led);
    }

    @Test
    void staff_sign_in_with_password_and_authenticator_and_idle_out() {
        var officer = Officers.fresh(Role.UNION_OFFICER);
        browser.post(
                        "/staff/sign-in",
                        "username",
                        officer.get("username"),
                        "password",
                        officer.get("password"),
                        "totp",
                        SamplePeople.totp(officer.get("totpSecret"), 0))
                .then()
                .statusCode(303);
        browser.get("/me").then().statusCode(200);
        clock.advance(Duration.ofMinutes(21));
        browser.get("/me").then().statusCode(303);
    }

    @Test
    void a_courier_coming_back_within_thirty_days_is_still_signed_in() {
        browser.signIn("13700000005");
        clock.advance(Duration.ofDays(29));
        browser.get("/me").then().statusCode(200);
        clock.advance(Duration.ofDays(29));
        browser.get("/me").then().statusCode(200);
        clock.advance(Duration.ofDays(31));
        browser.get("/me").then().statusCode(303);
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        browser.signIn("13700000006");
        given().header("Sec-Fetch-Site", "cross-site")
                .cookies(browser.cookies())
                .post("/sign-out")
                .then()
                .statusCode(403);
        browser.get("/me").then().statusCode(200);
    }

    @Test
    void a_password_is_never_shown_again() {
        Response answer = browser.post("/staff/sign-in", "username", "postal1", "password", "geheim-77", "totp", "1");
        answer.then().statusCode(422);
        assertThat(answer.asString()).contains("postal1").doesNotContain("geheim-77");
    }
}
