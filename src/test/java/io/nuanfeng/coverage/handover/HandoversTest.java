package io.nuanfeng.coverage.handover;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.web.WorkCalls;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;

@QuarkusTest
class HandoversTest {

    private static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, "450802");

    @Inject
    Handovers handovers;

    @Inject
    BlindIndex index;

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void everybody_covered_at_a_closed_outlet_is_to_be_decided_about_and_told_and_stays_covered() {
        var number = covered();
        covered();

        close();
        run(handovers::detect);
        run(handovers::detect);

        list(outlet.first()).body("open", equalTo(2)).body("items.change", contains("DEREGISTERED", "DEREGISTERED"));
        assertThat(inbox(number)).isEqualTo("HANDOVER_OPENED");
        as(InventedPerson.courier(index.person(number)))
                .get("/api/v1/coverage/me")
                .then()
                .body("status", equalTo("COVERED"));
    }

    @Test
    void another_opener_hands_people_over_by_name() {
        covered();

        AsOwner.asSuperuser("update registry.outlet set liable_uscc = '9145NEW', liable_name = '新开办企业' where id = '"
                + outlet.id() + "'");
        run(handovers::detect);

        list(OFFICER).body("items.change", contains("OPENER")).body("items.liableUnit.name", contains("新开办企业"));
    }

    @Test
    void an_end_is_declared_to_the_agency_as_a_leave() {
        var number = covered();
        close();
        run(handovers::detect);

        decide(Map.of(
                        "items",
                        items(),
                        "decision",
                        "ENDS_ON",
                        "endsOn",
                        LocalDate.now().toString()))
                .statusCode(200)
                .body("open", equalTo(0));
        assertThat(AsOwner.column("select cause from coverage.enrolment where kind = 'LEAVE' and outlet_id = '"
                        + outlet.id() + "'"))
                .containsExactly("OUTLET_CLOSED");
        assertThat(inbox(number)).isIn("HANDOVER_DECIDED", "LEAVE_DECLARED");
    }

    @Test
    void what_is_contested_stays_open_and_what_is_decided_is_decided_once() {
        covered();
        close();
        run(handovers::detect);
        var items = items();

        decide(Map.of("items", items, "decision", "CONTESTED")).body("open", equalTo(1));
        decide(Map.of("items", items, "decision", "GOES_TO", "toOutletId", outlet.id()))
                .body("open", equalTo(0))
                .body("items.toOutlet", contains(outlet.name()));
        decide(Map.of("items", items, "decision", "CONTESTED")).statusCode(409);
    }

    @Test
    void a_decision_names_its_day_or_its_outlet() {
        covered();
        close();
        run(handovers::detect);

        decide(Map.of("items", items(), "decision", "ENDS_ON")).statusCode(400);
        decide(Map.of("items", items(), "decision", "GOES_TO")).statusCode(400);
    }

    @Test
    void who_answers_for_nobody_there_finds_nothing() {
        covered();
        close();
        run(handovers::detect);

        as(InventedOutlet.filed().first())
                .get("/api/v1/outlets/{id}/handover", outlet.id())
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_lists_who_is_open() {
        covered();
        close();
        run(handovers::detect);

        var page =
                WorkCalls.open(outlet.first(), "/desk/handover/" + outlet.id()).asString();
        assertThat(PageRules.breaches(page)).isEmpty();
        assertThat(page).contains("韦大山", "网点已注销", "没定以前，保险不停");
        WorkCalls.send(outlet.first(), "/desk/handover/" + outlet.id(), "decision", "CONTESTED")
                .statusCode(422);
    }

    /** The identity number of somebody whose hire the agency accepted. */
    private String covered() {
        var number = WorkCalls.idNumber();
        var id = WorkCalls.hired(outlet, number).replaceFirst(".*/", "");
        as(OFFICER)
                .contentType("application/json")
                .header(
                        "If-Match",
                        as(OFFICER).get("/api/v1/enrolments/{id}", id).getHeader("ETag"))
                .header("Idempotency-Key", Ids.next())
                .body(Map.of())
                .post("/api/v1/enrolments/{id}/accept", id)
                .then()
                .statusCode(200);
        return number;
    }

    private void close() {
        AsOwner.asSuperuser("update registry.outlet set status = 'DEREGISTERED' where id = '" + outlet.id() + "'");
    }

    private List<String> items() {
        return list(outlet.first()).extract().path("items.id");
    }

    private ValidatableResponse list(InventedPerson who) {
        return as(who).get("/api/v1/outlets/{id}/handover", outlet.id()).then().statusCode(200);
    }

    private ValidatableResponse decide(Map<String, Object> decision) {
        return as(outlet.first())
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body(decision)
                .post("/api/v1/outlets/{id}/handover/decisions", outlet.id())
                .then();
    }

    private String inbox(String number) {
        return as(InventedPerson.courier(index.person(number)))
                .get("/api/v1/me/notices")
                .jsonPath()
                .getString("items[0].kind");
    }

    private static RequestSpecification as(InventedPerson who) {
        return who.asks().filter(Contract.kept());
    }
}
