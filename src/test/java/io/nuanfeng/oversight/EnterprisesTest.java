package io.nuanfeng.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.StaffBrowser;

@QuarkusTest
class EnterprisesTest {

    private static final String USCC = "91450802MATJ73E963";
    private static final String EVENTS = "/api/v1/oversight/credit-events";
    private static final String STATEMENTS = "/api/v1/oversight/annual-statements/2025";
    private static final InventedPerson POSTAL = InventedPerson.staff(Role.POSTAL_OFFICER, "450800");
    private static final InventedPerson OWN =
            new InventedPerson("enterprise-own", Role.ENTERPRISE_MANAGER, "ENTERPRISE", USCC, "");
    private static final InventedPerson OTHER =
            new InventedPerson("enterprise-other", Role.ENTERPRISE_MANAGER, "ENTERPRISE", "91450802MAT0000000", "");

    @BeforeEach
    void the_enterprise_has_outlets() {
        Eventually.get(
                () -> AsOwner.column("select key from registry.outlet where key = '%s'".formatted(USCC)),
                rows -> !rows.isEmpty());
        AsOwner.asSuperuser("delete from oversight.credit_event", "delete from oversight.annual_statement");
    }

    @Test
    void an_event_counts_against_an_award_until_it_is_corrected() {
        var id = record().statusCode(201).extract().jsonPath().getString("id");
        award(POSTAL).body("result", equalTo("FAIL")).body("events.id", hasItem(id));

        POSTAL.asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "已补办参保"))
                .put(EVENTS + "/" + id + "/correction")
                .then()
                .statusCode(200)
                .body("correctedAt", notNullValue());
        award(POSTAL)
                .body("events", hasSize(0))
                .body("outlets", greaterThan(0))
                .body("sources[0].article", equalTo("五（二）"));
    }

    @Test
    void an_enterprise_sees_its_own_events_and_no_others() {
        record().statusCode(201);

        events(OWN).body("items", hasSize(1));
        events(OTHER).body("items", hasSize(0));
        award(OTHER).statusCode(404);
        OWN.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("uscc", USCC, "kind", "INSURED_ALL", "happenedOn", "2026-11-02", "reason", "自评"))
                .post(EVENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void the_annual_statement_keeps_the_figures_of_its_day_and_every_version() {
        file(OWN, "\"0\"").statusCode(200).body("outlets", greaterThan(0));
        file(OWN, "\"0\"").statusCode(412);
        file(OWN, "\"1\"").statusCode(200);
        file(OTHER, "\"0\"").statusCode(404);

        POSTAL.asks().filter(Contract.kept()).get(STATEMENTS).then().body("items", hasSize(1));
        OTHER.asks().filter(Contract.kept()).get(STATEMENTS).then().body("items", hasSize(0));
    }

    @Test
    void the_officer_sees_and_records_it_on_the_page() {
        var browser = StaffBrowser.as(Role.POSTAL_OFFICER);
        var refused = browser.post("/desk/credit", "uscc", USCC, "kind", "REFUSED", "happenedOn", "", "reason", "拒绝");
        assertThat(refused.statusCode()).isEqualTo(422);

        var saved = browser.post(
                "/desk/credit", "uscc", USCC, "kind", "REFUSED", "happenedOn", "2026-11-02", "reason", "上门三次拒不办理");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get("/desk/credit?uscc=" + USCC).asString()).contains("上门三次拒不办理", "暂不纳入");
        assertThat(browser.get("/desk/credit?uscc=91450802MAT0000000").statusCode())
                .isEqualTo(422);
    }

    private static ValidatableResponse record() {
        return POSTAL.asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(Map.of("uscc", USCC, "kind", "NOT_INSURED", "happenedOn", "2026-11-02", "reason", "三人未参保"))
                .post(EVENTS)
                .then();
    }

    private static ValidatableResponse award(InventedPerson person) {
        return person.asks()
                .filter(Contract.kept())
                .get("/api/v1/oversight/award-checks?uscc=" + USCC)
                .then();
    }

    private static ValidatableResponse events(InventedPerson person) {
        return person.asks()
                .filter(Contract.kept())
                .get(EVENTS + "?uscc=" + USCC)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(InventedPerson person, String version) {
        return person.asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("uscc", USCC, "text", "本年度为全部快递员参加工伤保险。"))
                .put(STATEMENTS)
                .then();
    }
}
