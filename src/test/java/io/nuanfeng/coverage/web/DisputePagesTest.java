package io.nuanfeng.coverage.web;

import static io.nuanfeng.coverage.web.WorkCalls.open;
import static io.nuanfeng.coverage.web.WorkCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.RealNames;

@QuarkusTest
class DisputePagesTest {

    @Inject
    BlindIndex index;

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void a_courier_who_left_by_word_of_the_outlet_says_in_one_tap_that_it_is_not_so() {
        var number = WorkCalls.idNumber();
        var courier = courier(number);
        var person = WorkCalls.hired(outlet, number);
        send(outlet.first(), person + "/leave", "leftOn", LocalDate.now().toString(), "cause", "QUIT")
                .statusCode(303);

        var tap = page(open(courier, "/coverage").asString())
                .select("form:has(input[value=NEVER_LEFT])")
                .first();
        assertThat(tap.select("button").text()).isEqualTo("我没离职");
        var sent = send(
                        courier,
                        "/coverage/disputes",
                        "kind",
                        "NEVER_LEFT",
                        "outletId",
                        tap.select("input[name=outletId]").val())
                .statusCode(303);
        var shown = page(open(courier, path(sent.extract().header("Location"))).asString());
        assertThat(shown.select("main").text()).contains("我没离职", outlet.name(), "还剩");
        assertThat(page(open(courier, "/coverage/disputes").asString())
                        .select("a.cell")
                        .text())
                .contains("等网点答复");
    }

    @Test
    void the_outlet_answers_and_the_courier_sees_the_step() {
        var courier = courier(WorkCalls.idNumber());
        var id = path(send(courier, "/coverage/disputes", "kind", "NOT_LISTED", "outletId", outlet.id())
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .replaceFirst(".*/", "");
        assertThat(page(open(outlet.first(), "/desk/disputes").asString()).text())
                .contains("石磊");

        var desk = "/desk/disputes/" + id;
        var version = page(open(outlet.first(), desk).asString())
                .select("input[name=version]")
                .val();
        assertThat(page(send(outlet.first(), desk, "version", version, "note", "马上办")
                                .statusCode(422)
                                .extract()
                                .asString())
                        .select("#note")
                        .val())
                .isEqualTo("马上办");
        send(outlet.first(), desk, "version", version, "answer", "AGREE", "note", "马上办")
                .statusCode(303);
        assertThat(page(open(courier, "/coverage/disputes/" + id).asString()).text())
                .contains("网点答复", "属实，会改正 · 马上办", "已办完");
    }

    @Test
    void an_outlet_is_found_by_its_words_or_named_by_the_page_one_comes_from() {
        var courier = courier(WorkCalls.idNumber());

        var named = page(
                open(courier, "/coverage/disputes/new?outletId=" + outlet.id()).asString());
        assertThat(named.select("form[method=post] button").text()).isEqualTo("我在这干却没名字");
        assertThat(page(open(courier, "/coverage/disputes/new?query=zzzz").asString())
                        .text())
                .contains("没有找到");
    }

    private InventedPerson courier(String number) {
        var courier = InventedPerson.courier(index.person(number));
        courier.token();
        RealNames.give(courier, "石磊", number, "19900003333");
        return courier;
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static Document page(String html) {
        assertThat(PageRules.breaches(html)).isEmpty();
        return Jsoup.parse(html);
    }
}
