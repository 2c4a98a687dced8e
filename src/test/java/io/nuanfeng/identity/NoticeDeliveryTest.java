package io.nuanfeng.identity;

import static io.nuanfeng.support.OnEventLoop.run;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.support.Contract;

@QuarkusTest
class NoticeDeliveryTest {

    private static final String BY_TEXT_MESSAGE = "NOTICES_BY_TEXT_MESSAGE";

    @Inject
    NoticeDelivery delivery;

    @Inject
    BlindIndex index;

    private final String number = People.idNumber();
    private Response courier;

    @BeforeEach
    void somebodyNew() {
        courier = People.newCourier();
    }

    @Test
    void who_agreed_to_text_messages_gets_the_title_and_no_more() {
        People.identify(courier, "杨小明", number).statusCode(200);
        agree();

        deliver(number, "LEAVE_DECLARED");

        assertThat(messages()).contains("单位说您离职了。请登录暖蜂查看。");
    }

    @Test
    void who_did_not_agree_finds_it_in_the_inbox_alone() {
        People.identify(courier, "杨小明", number).statusCode(200);

        deliver(number, "LEFT");
        deliver(People.idNumber(), "LEFT");

        assertThat(messages()).noneMatch(text -> text.contains("离职"));
    }

    private void deliver(String idNumber, String kind) {
        var message = "{\"personKey\":\"%s\",\"kind\":\"%s\"}".formatted(index.person(idNumber), kind);
        run(() -> delivery.deliver(message));
    }

    private void agree() {
        var texts = People.as(courier).get("/api/v1/me/consents").jsonPath();
        var version = texts.getString("items.find { it.kind == '" + BY_TEXT_MESSAGE + "' }.version");
        People.as(courier)
                .contentType("application/json")
                .body(Map.of("items", List.of(Map.of("kind", BY_TEXT_MESSAGE, "version", version, "given", true))))
                .put("/api/v1/me/consents")
                .then()
                .statusCode(200);
    }

    /** The phone is not told in full, so all latest messages are looked through. */
    private static List<String> messages() {
        return given().filter(Contract.kept())
                .get("/api/v1/demo/messages")
                .jsonPath()
                .getList("items.text");
    }
}
