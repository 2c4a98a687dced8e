package io.nuanfeng.coverage.web;

import static io.nuanfeng.coverage.web.WorkCalls.idNumber;
import static io.nuanfeng.coverage.web.WorkCalls.open;
import static io.nuanfeng.coverage.web.WorkCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;

@QuarkusTest
class HirePagesTest {

    private final InventedOutlet outlet = InventedOutlet.filed();
    private final InventedPerson manager = outlet.first();
    private final String home = "/work/" + outlet.id();

    @Test
    void who_answers_for_one_outlet_is_led_straight_to_it() {
        assertThat(open(manager, "/work").getHeader("Location")).endsWith(home);
        assertThat(kept(open(manager, home).asString()).select("h1").text()).isEqualTo(outlet.name());
    }

    @Test
    void another_outlets_pages_look_as_if_they_were_not_there() {
        var other = InventedOutlet.filed();

        open(manager, "/work/" + other.id()).then().statusCode(404);
        open(manager, "/work/" + other.id() + "/hire").then().statusCode(404);
        open(manager, "/work/" + other.id() + "/poster").then().statusCode(404);
        send(manager, "/work/" + other.id() + "/hire", hire(idNumber())).statusCode(404);
    }

    @Test
    void a_hire_is_reviewed_then_declared_then_confirmed_with_what_comes_next() {
        var review = page(send(manager, home + "/hire/check", hire(idNumber())).statusCode(200));
        assertThat(review.select("button.btn").first().text()).isEqualTo("提交参保申报");
        assertThat(review.select("dl.rows").text()).contains("试设快递有限公司").doesNotContain("199102");

        var person = declared(idNumber());
        assertThat(person.select(".answer").text()).isEqualTo("已提交参保申报");
        assertThat(person.select(".card").text()).contains("编号", "经办机构");
        assertThat(kept(open(manager, home).asString()).select("main").text()).contains("邓小满", "等经办机构审核");
    }

    @Test
    void whatever_is_wrong_nothing_typed_is_lost() {
        var again = page(
                send(manager, home + "/hire/check", hire("450802199102031239")).statusCode(422));

        assertThat(again.title()).startsWith("有错误：");
        assertThat(again.select("#idNumber").val()).isEqualTo("450802199102031239");
        assertThat(again.select("#name").val()).isEqualTo("邓小满");
        assertThat(again.select("#idNumber-error").text()).isNotBlank();
    }

    @Test
    void a_leaver_is_declared_with_the_cause() {
        var address = address(idNumber());

        send(manager, address + "/leave", "leftOn", "").statusCode(422);
        send(manager, address + "/leave", "leftOn", today(), "cause", "QUIT").statusCode(303);
        assertThat(kept(open(manager, address).asString()).select("main").text())
                .contains("离职申报中");
    }

    @Test
    void a_late_hire_waits_for_a_second_person_of_the_outlet() {
        var late = hire(idNumber());
        late[9] = LocalDate.now().minusDays(60).toString();
        var sent = send(manager, home + "/hire", late).statusCode(303);
        var address = location(sent);

        var refused = page(send(manager, address + "/confirmation", confirmation(manager, address))
                .statusCode(422));
        assertThat(refused.select(".errors").text()).isNotBlank();
        send(outlet.second(), address + "/confirmation", confirmation(outlet.second(), address))
                .statusCode(303);
        assertThat(kept(open(manager, address).asString()).select(".badge").text())
                .contains("等经办机构审核");
    }

    @Test
    void several_who_wait_are_confirmed_with_one_act() {
        var late = hire(idNumber());
        late[9] = LocalDate.now().minusDays(60).toString();
        var id = location(send(manager, home + "/hire", late)).replaceFirst(".*/", "");
        var list = kept(open(outlet.second(), home + "?state=DRAFT").asString());
        assertThat(list.select("input[name=person]").val()).isEqualTo(id);

        var done =
                page(send(outlet.second(), home + "/confirmation", "person", id).statusCode(200));
        assertThat(done.select(".card").text()).containsPattern("已确认 [01] 人");
    }

    @Test
    void a_declaration_can_be_taken_back() {
        var address = address(idNumber());
        var version = kept(open(manager, address).asString())
                .select("form[action$=withdrawal] input[name=version]")
                .val();

        send(manager, address + "/withdrawal", "version", version).statusCode(303);
        assertThat(kept(open(manager, address).asString()).select(".badge").text())
                .contains("已结束");
    }

    private String[] confirmation(InventedPerson who, String address) {
        var version = kept(open(who, address).asString())
                .select("form[action$=confirmation] input[name=version]")
                .val();
        return new String[] {"version", version, "evidence", "考勤表和工资单"};
    }

    private Document declared(String number) {
        return kept(open(manager, address(number) + "?done=hire").asString());
    }

    /** Of the declared person's page. */
    private String address(String number) {
        return location(send(manager, home + "/hire", hire(number)).statusCode(303));
    }

    private static String location(ValidatableResponse sent) {
        return sent.extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static String[] hire(String number) {
        return new String[] {
            "name",
            "邓小满",
            "idNumber",
            number,
            "phone",
            "19912345678",
            "contract",
            "SERVICE_AGREEMENT",
            "hiredOn",
            today(),
            "idType",
            "RESIDENT_ID",
            "job",
            "DELIVERY",
            "engagement",
            "OWN"
        };
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static Document page(ValidatableResponse answer) {
        return kept(answer.extract().asString());
    }

    /** Every page here keeps the rules of pages. */
    private static Document kept(String html) {
        assertThat(PageRules.breaches(html)).isEmpty();
        return Jsoup.parse(html);
    }
}
