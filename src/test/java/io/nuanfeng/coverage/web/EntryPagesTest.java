package io.nuanfeng.coverage.web;

import static io.nuanfeng.coverage.web.WorkCalls.idNumber;
import static io.nuanfeng.coverage.web.WorkCalls.open;
import static io.nuanfeng.coverage.web.WorkCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.RealNames;

@QuarkusTest
class EntryPagesTest {

    @Inject
    BlindIndex index;

    private final InventedOutlet outlet = InventedOutlet.filed();
    private final InventedPerson manager = outlet.first();
    private final String home = "/work/" + outlet.id();

    @Test
    void the_poster_leads_to_a_page_that_anybody_may_open_and_that_asks_to_sign_in() {
        var poster = page(open(manager, home + "/poster").asString());
        assertThat(poster.select("svg.qr")).hasSize(1);
        assertThat(code()).hasSizeGreaterThanOrEqualTo(22);

        var scanned = page(RestAssured.given().get("/q/" + code()).asString());
        assertThat(scanned.select("main").text()).contains(outlet.name());
        assertThat(scanned.select("a.btn").attr("href")).isEqualTo("/sign-in?next=/q/" + code());
    }

    @Test
    void a_renewed_poster_makes_the_old_one_void() {
        var old = code();

        send(manager, home + "/poster").statusCode(303);

        assertThat(code()).isNotEqualTo(old);
        RestAssured.given().get("/q/" + old).then().statusCode(404);
    }

    @Test
    void a_courier_hands_in_what_is_known_of_them_only_with_consent() {
        var courier = courier();
        var form = page(open(courier, "/q/" + code()).asString());
        assertThat(form.select("dl.rows").text()).contains("石磊", "****");

        send(courier, "/q/" + code(), "job", "DELIVERY", "hiredOn", today()).statusCode(422);
        handIn(courier);
        assertThat(page(open(courier, "/q/" + code()).asString())
                        .select(".answer")
                        .text())
                .isEqualTo("已交给网点");
    }

    @Test
    void the_manager_sees_how_many_wait_and_declares_several_with_one_act() {
        var couriers = new InventedPerson[] {courier(), courier(), courier()};
        for (var courier : couriers) {
            handIn(courier);
        }
        assertThat(page(open(manager, home).asString()).select("main").text()).contains("3 人等你确认");

        var ids = page(open(manager, home + "/entries").asString())
                .select("input[name=entry]")
                .eachAttr("value");
        var done = send(
                        manager,
                        home + "/entries",
                        "entry",
                        ids.get(0),
                        "entry",
                        ids.get(1),
                        "engagement",
                        "OWN",
                        "contract",
                        "SERVICE_AGREEMENT")
                .statusCode(200);
        var shown = page(done.extract().asString());
        assertThat(shown.select(".answer").text()).isEqualTo("已申报 2 人");
        assertThat(shown.select("input[name=entry]")).hasSize(1);
        assertThat(inbox(couriers[0])).isEqualTo("COVER_DECLARED");
    }

    @Test
    void nobody_is_declared_unless_somebody_is_ticked() {
        handIn(courier());

        send(manager, home + "/entries", "engagement", "OWN", "contract", "NONE")
                .statusCode(422);
    }

    @Test
    void what_a_courier_takes_back_and_whom_the_manager_does_not_know_wait_no_longer() {
        var courier = courier();
        handIn(courier);
        var id = page(open(courier, "/q/" + code()).asString())
                .select("form[action$=withdrawal] input[name=id]")
                .val();
        send(courier(), "/q/" + code() + "/withdrawal", "id", id).statusCode(404);
        send(courier, "/q/" + code() + "/withdrawal", "id", id).statusCode(303);
        handIn(courier());
        var waiting = page(open(manager, home + "/entries").asString())
                .select("input[name=entry]")
                .eachAttr("value");
        assertThat(waiting).hasSize(1).doesNotContain(id);

        send(manager, home + "/entries/" + waiting.get(0) + "/refusal").statusCode(303);
        assertThat(page(open(manager, home + "/entries").asString()).select("input[name=entry]"))
                .isEmpty();
    }

    @Test
    void what_was_entered_is_kept_sealed() {
        handIn(courier());

        assertThat(AsOwner.column("select encode(name_sealed, 'escape') from coverage.self_entry"))
                .noneMatch(name -> name.contains("石磊"));
    }

    private InventedPerson courier() {
        var number = idNumber();
        var courier = InventedPerson.courier(index.person(number));
        courier.token();
        RealNames.give(courier, "石磊", number, "19900001111");
        return courier;
    }

    private void handIn(InventedPerson courier) {
        send(courier, "/q/" + code(), "job", "DELIVERY", "hiredOn", today(), "agree", "true")
                .statusCode(303);
    }

    private String code() {
        return Jsoup.parse(open(manager, home + "/poster").asString())
                .select("a[href^=/q/]")
                .attr("href")
                .substring(3);
    }

    private static String inbox(InventedPerson courier) {
        return courier.asks()
                .filter(Contract.kept())
                .get("/api/v1/me/notices")
                .jsonPath()
                .getString("items[0].kind");
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static Document page(String html) {
        assertThat(PageRules.breaches(html)).isEmpty();
        return Jsoup.parse(html);
    }
}
