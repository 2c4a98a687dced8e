package io.nuanfeng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.support.Browser;
import io.nuanfeng.support.SamplePeople;

@QuarkusTest
class MyPagesTest {

    private final Browser browser = new Browser();

    @Test
    void the_real_name_step_asks_shows_and_records() {
        browser.signIn("13700000101");
        var form = browser.get("/me/identity");
        form.then().statusCode(200);
        var confirm = browser.post(
                "/me/identity/check",
                "once",
                Browser.hidden(form, "once"),
                "version",
                Browser.hidden(form, "version"),
                "name",
                "朱启明",
                "type",
                "RESIDENT_ID",
                "number",
                "45080319980219911x");
        confirm.then().statusCode(200);
        assertThat(confirm.asString()).contains("450***********911X", "单独同意");
        submit(confirm).then().statusCode(303);
        assertThat(browser.get("/me").asString()).contains("朱启明", "已实名");
    }

    @Test
    void a_wrong_number_is_said_at_its_field_and_what_was_typed_stays() {
        browser.signIn("13700000102");
        var answer = browser.post(
                "/me/identity/check", "name", "韦小花", "type", "RESIDENT_ID", "number", "450803199802199118");
        answer.then().statusCode(422);
        var html = Jsoup.parse(answer.asString());
        assertThat(html.select("#number-error").text()).contains("最后一位");
        assertThat(html.select("input[name=name]").val()).isEqualTo("韦小花");
    }

    @Test
    void an_expired_session_loses_no_form() {
        browser.signIn("13700000103");
        var form = browser.get("/me/identity");
        browser.post("/sign-out");
        var over = browser.post(
                "/me/identity/check",
                "once",
                Browser.hidden(form, "once"),
                "version",
                "1",
                "name",
                "韦小花",
                "type",
                "RESIDENT_ID",
                "number",
                "11010119900307109X");
        over.then().statusCode(401);
        var carried = Browser.hidden(over, "carried");
        assertThat(Browser.hidden(over, "next")).isEqualTo("/me/identity/check");
        var code = browser.post("/sign-in", "phone", "13700000104", "next", "/me/identity/check", "carried", carried);
        var back = browser.post(
                "/sign-in/code",
                "challenge",
                Browser.hidden(code, "challenge"),
                "code",
                SamplePeople.latestCode("13700000104"),
                "next",
                Browser.hidden(code, "next"),
                "carried",
                Browser.hidden(code, "carried"));
        back.then().statusCode(200);
        var waiting = Jsoup.parse(back.asString());
        assertThat(waiting.select("form[action=/me/identity/check] input[name=name]")
                        .val())
                .isEqualTo("韦小花");
    }

    @Test
    void a_courier_downloads_takes_back_and_closes_the_account() {
        browser.signIn("13700000105");
        browser.get("/me/data").then().statusCode(200);
        browser.get("/api/v1/me/export").then().statusCode(200);
        browser.post("/me/data/erasure").then().statusCode(422);
        var page = browser.get("/me/data");
        var gone = browser.post("/me/data/erasure", "once", Browser.hidden(page, "once"), "sure", "true");
        gone.then().statusCode(200);
        assertThat(gone.asString()).contains("社会保险法");
        browser.get("/me").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/identity", "/me/sessions", "/me/readings", "/me/data"})
    void every_page_is_whole_in_both_languages(String path) {
        browser.signIn("1370000" + (2000 + Math.abs(path.hashCode() % 1000)));
        for (var language : List.of("zh-CN", "en")) {
            browser.cookies().put("lang", language);
            var answer = browser.get(path);
            answer.then().statusCode(200);
            isWhole(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/staff/sign-in"})
    void the_doors_are_whole(String path) {
        isWhole(browser.get(path));
    }

    private static void isWhole(Response answer) {
        var html = Jsoup.parse(answer.asString());
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("input:not([type=hidden])"))
                .allMatch(input -> !html.select("label[for=" + input.id() + "]").isEmpty());
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.text()).doesNotContain("NOT_FOUND", "{my:", "{identity:");
    }

    private Response submit(Response confirm) {
        var fields = Jsoup.parse(confirm.asString()).select("form[action=/me/identity] input").stream()
                .flatMap(input -> List.of(input.attr("name"), input.val()).stream())
                .toArray(String[]::new);
        return browser.post("/me/identity", fields);
    }
}
