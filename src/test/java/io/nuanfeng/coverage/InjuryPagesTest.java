package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.support.Browser;
import io.nuanfeng.support.PageRules;

/** Somebody was hurt: what to do, which days to keep, and a record in six steps, without scripts. */
@QuarkusTest
class InjuryPagesTest {

    private static final String PHONE = "13799990078";
    private static Browser courier;
    private static String outlet;

    @BeforeEach
    void people() {
        if (courier == null) {
            outlet = SampleOutlet.of("GGBA-450821-2021-0034").id();
            courier = new Browser();
            assertThat(courier.signIn(PHONE).statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/injury", "/injury?on=2024-01-10", "/injury/new", "/injury/estimate"})
    void the_pages_for_everybody_keep_the_rules_in_both_languages(String path) {
        var visitor = new Browser();
        for (var language : List.of("en", "zh-CN")) {
            visitor.get("/language?to=" + language);
            var page = kept(visitor.get(path));
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
        }
    }

    @Test
    void a_visitor_reads_what_to_do_and_gets_the_days_with_a_calendar_file() {
        var page = kept(new Browser().get("/injury?on=2024-01-10"));

        assertThat(page.select("a[href=tel:120]")).isNotEmpty();
        assertThat(page.text()).contains("2024年2月9日前", "2025年1月10日前", "已经过了", "自受理之日起 60 日内", "第十七条第四款");
        var file =
                new Browser().get(page.select("a[href^=/injury/calendar.ics]").attr("href"));
        assertThat(file.contentType()).startsWith("text/calendar");
        assertThat(file.asString()).contains("DTSTART;VALUE=DATE:20240209");
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field() {
        var answer = new Browser().get("/injury?on=tomorrow");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kept(answer).select("#on-error")).isNotEmpty();
    }

    @Test
    void an_accident_is_recorded_in_six_steps_and_shows_who_was_liable() {
        var page = kept(courier.get("/injury/new"));
        page = step(page, "day", "2022-07-10", "time", "15:20");
        assertThat(page.text()).contains("第 2 步，共 6 步");
        page = step(page, "query", "GGBA-450821-2021-0034");
        page = step(page, "query", "GGBA-450821-2021-0034", "outletId", outlet);
        page = step(page, "place", "COMMUTING");
        page = step(page, "what", "雨天路滑，被车撞了");
        page = step(page, "teller", "INJURED", "victim", "");
        assertThat(page.text()).contains("第 6 步，共 6 步", "雨天路滑", "上下班路上的交通事故", "提交记录");

        var sent = courier.post("/injury/new/sent", hidden(page));
        assertThat(sent.statusCode()).isEqualTo(303);
        var result = kept(courier.get(path(sent)));
        assertThat(result.text())
                .contains("GS-", "那天由谁负责", "按 2022-07 的网点名单", "第十四条第（六）项", "报警，拿到交通事故认定书", "2023年7月10日前");
        assertThat(result.select("ol.timeline")).hasSize(1);
        assertThat(kept(courier.get("/injury/mine")).select("a[href='" + path(sent) + "']"))
                .hasSize(1);
        assertThat(new Browser().get(path(sent)).statusCode()).isEqualTo(303);
    }

    @Test
    void an_answer_can_be_changed_from_the_review() {
        var filled = new String[] {
            "once",
            "injury-page-2",
            "day",
            "2022-07-10",
            "time",
            "15:20",
            "outletId",
            outlet,
            "place",
            "ILLNESS",
            "what",
            "中暑",
            "teller",
            "INJURED"
        };
        var back = kept(courier.post("/injury/new", with(filled, "go", "WHAT")));
        assertThat(back.select("#what").val()).isEqualTo("中暑");

        var again = kept(courier.post("/injury/new", with(hidden(back), "what", "高温中暑")));
        assertThat(again.text()).contains("第 6 步，共 6 步", "高温中暑");
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @CsvSource({"WHEN, time, ''", "WHEN, day, 2099-01-01", "PLACE, place, MOON", "WHAT, what, ''", "TELLER, victim, ''"
    })
    void an_answer_that_will_not_do_is_asked_again_with_what_was_typed(String step, String field, String typed) {
        var form = new String[] {
            "step",
            step,
            "day",
            "2022-07-10",
            "time",
            "15:20",
            "outletId",
            outlet,
            "place",
            "ILLNESS",
            "what",
            "中暑",
            "teller",
            "COLLEAGUE",
            "victim",
            "韦某"
        };
        for (var index = 0; index < form.length; index += 2) {
            form[index + 1] = form[index].equals(field) ? typed : form[index + 1];
        }
        var answer = courier.post("/injury/new", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kept(answer).select("#" + field + "-error").text()).isNotEmpty();
    }

    @Test
    void whoever_is_not_signed_in_keeps_what_they_typed_through_the_sign_in() {
        var answer = new Browser()
                .post(
                        "/injury/new/sent",
                        "once",
                        "injury-page-3",
                        "day",
                        "2022-07-10",
                        "time",
                        "15:20",
                        "outletId",
                        outlet,
                        "place",
                        "ILLNESS",
                        "what",
                        "中暑",
                        "teller",
                        "INJURED");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(answer.asString()).select("input[name=carried]").val())
                .contains("place=ILLNESS");
    }

    @Test
    void t12_on_the_page_with_every_article() {
        var page = kept(new Browser()
                .post("/injury/estimate", "area", "450800", "day", "2023-06-01", "ownWage", "3000", "level", "9"));

        assertThat(page.text()).contains("34,770.60 元", "低于下限，按下限算", "按省级规定，这里没有数", "第三十七条");
    }

    @Test
    void t13_on_the_page() {
        var page = kept(new Browser()
                .post(
                        "/injury/estimate",
                        "area",
                        "450800",
                        "day",
                        "2026-03-15",
                        "ownWage",
                        "5000",
                        "level",
                        "DEATH",
                        "spouse",
                        "true",
                        "relatives",
                        "1"));

        assertThat(page.text()).contains("1,130,040.00 元", "41,430.00 元", "暂按上一年度标准", "3,500.00 元");
    }

    @Test
    void an_estimate_without_its_facts_says_what_is_missing() {
        var answer = new Browser().post("/injury/estimate", "ownWage", "lots", "relatives", "many");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kept(answer).select(".errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#ownWage", "#day", "#area", "#relatives");
    }

    private static Document step(Document page, String... answers) {
        return kept(courier.post("/injury/new", with(hidden(page), answers)));
    }

    private static String[] hidden(Document page) {
        var fields = new ArrayList<String>();
        page.select("main input[type=hidden]").forEach(field -> {
            fields.add(field.attr("name"));
            fields.add(field.val());
        });
        return fields.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String path(Response sent) {
        return sent.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Document kept(Response answer) {
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        return Jsoup.parse(answer.asString());
    }
}
