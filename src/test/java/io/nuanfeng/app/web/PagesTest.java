package io.nuanfeng.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.StaffBrowser;

@QuarkusTest
class PagesTest {

    private static Browser courier;

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/privacy, 200",
        "/developers, 200",
        "/outlets, 200",
        "/outlets?query=zzzz, 200",
        "/check, 200",
        "/pay, 200",
        "/pay/floors, 200",
        "/pay/floors?division=450802, 200",
        "/pay/floors?division=110101, 200",
        "/sign-in, 200",
        "/staff/sign-in, 200",
        "/outlets/nowhere, 404",
        "/v/nothing, 404"
    })
    void a_page_for_everybody_keeps_the_rules_in_both_languages(String path, int status) {
        inBothLanguages(new Browser(), path, status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/coverage",
                "/coverage?validAt=2022-06-15&knownAt=2022-07-01",
                "/coverage/certificate",
                "/me",
                "/me/identity",
                "/me/sessions",
                "/me/readings",
                "/me/data"
            })
    void a_couriers_page_keeps_the_rules_in_both_languages(String path) {
        inBothLanguages(courier(), path, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTAL_OFFICER, /desk",
        "POSTAL_OFFICER, /desk/imports",
        "POSTAL_OFFICER, /desk/outlets",
        "POSTAL_OFFICER, /desk/outlets?query=zzzz",
        "INSURANCE_OFFICER, /desk",
        "INSURANCE_OFFICER, /desk/imports",
        "INSURANCE_OFFICER, /desk/people",
        "LABOUR_OFFICER, /desk/people",
        "UNION_OFFICER, /desk"
    })
    void a_desk_page_keeps_the_rules_in_both_languages(Role role, String path) {
        inBothLanguages(StaffBrowser.as(role), path, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, phone, 12",
        "/check, code, 2345678923",
        "/check, code, ''",
    })
    void an_error_keeps_what_was_typed_and_says_at_its_field_what_is_wrong(String path, String field, String typed) {
        var answer = new Browser().post(path, field, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        var page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("有错误：");
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select(".errors a[href=#" + field + "]").text())
                .isEqualTo(page.select("#" + field + "-error").text().replaceFirst("^! ", ""));
    }

    @Test
    void an_officer_without_purpose_is_asked_for_one() {
        var answer = StaffBrowser.as(Role.INSURANCE_OFFICER)
                .post("/desk/people", "people", "45080319980219911X", "purpose", "", "validAt", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        assertThat(Jsoup.parse(answer.asString()).select("#people").text()).isEqualTo("45080319980219911X");
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_right_door() {
        assertThat(new Browser().get("/coverage").header("Location")).endsWith("/sign-in?next=%2Fcoverage");
        assertThat(new Browser().get("/desk/outlets").header("Location"))
                .endsWith("/staff/sign-in?next=%2Fdesk%2Foutlets");
    }

    private static Browser courier() {
        if (courier == null) {
            courier = new Browser();
            assertThat(courier.signIn(SamplePeople.of(Role.COURIER).get(0).get("phone"))
                            .statusCode())
                    .isEqualTo(303);
        }
        return courier;
    }

    private static void inBothLanguages(Browser browser, String path, int status) {
        for (var language : new String[] {"en", "zh-CN"}) {
            browser.get("/language?to=" + language);
            Response answer = browser.get(path);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(PageRules.breaches(answer.asString()))
                    .as(path + " " + language)
                    .isEmpty();
            assertThat(Jsoup.parse(answer.asString()).select("html").attr("lang"))
                    .isEqualTo(language);
        }
    }
}
