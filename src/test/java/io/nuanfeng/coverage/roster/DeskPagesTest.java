package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.PageRules;

/** The agency's desk, by forms alone. */
@QuarkusTest
class DeskPagesTest {

    private static final String DESK = "/desk/enrolments";

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void the_queue_keeps_the_rules_of_pages_in_both_languages_and_shows_no_whole_number() {
        var person = person();
        hired(outlet, person);

        for (var language : new String[] {"zh-CN", "en"}) {
            var html = officer().header("Accept-Language", language).get(DESK).asString();
            assertThat(PageRules.breaches(html)).isEmpty();
            assertThat(html).doesNotContain((String) person.get("idNumber"));
        }
    }

    @Test
    void several_are_accepted_with_one_act() {
        var one = hired(outlet, person());
        var two = hired(outlet, person());

        var answer = send(DESK, "act", "accept", "ticked", one + ":1", "ticked", two + ":1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("?done=2&left=0");
        look(outlet.manager(), one).body("state", equalTo("EFFECTIVE"));
        look(outlet.manager(), two).body("state", equalTo("EFFECTIVE"));
    }

    @Test
    void a_return_without_a_reason_is_asked_again_and_keeps_what_was_typed() {
        var hire = hired(outlet, person());

        var again = send(DESK + "/" + hire, "act", "return", "version", "1", "coverFrom", "2026-11-20");

        assertThat(again.statusCode()).isEqualTo(422);
        var page = kept(again);
        assertThat(page.select("#reason-error").text()).contains("请填写");
        assertThat(page.select("#coverFrom").val()).isEqualTo("2026-11-20");
        assertThat(send(DESK + "/" + hire, "act", "return", "version", "1", "reason", "合同不清楚")
                        .statusCode())
                .isEqualTo(303);
        assertThat(kept(officer().get(DESK + "/" + hire)).select("main").text()).contains("合同不清楚");
    }

    @Test
    void whoever_is_late_does_not_overwrite_the_others_decision() {
        var hire = hired(outlet, person());
        send(DESK + "/" + hire, "act", "accept", "version", "1");

        assertThat(send(DESK + "/" + hire, "act", "return", "version", "1", "reason", "晚了一步")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nothing_ticked_is_said_at_the_list() {
        hired(outlet, person());

        assertThat(kept(send(DESK, "act", "accept")).select("p.error#ticked").text())
                .contains("请填写");
    }

    private static RequestSpecification officer() {
        return OFFICER.asks().accept("text/html").redirects().follow(false);
    }

    private static Document kept(Response answer) {
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        return Jsoup.parse(answer.asString());
    }

    private static Response send(String path, String... fields) {
        var request = officer()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(path);
    }
}
