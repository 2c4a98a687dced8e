package io.nuanfeng.coverage.dispute;

import static io.nuanfeng.coverage.dispute.DisputeCalls.as;
import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class DisputesTest {

    private static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, "450802");
    private static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T02:00:00Z");

    @Inject
    DisputeAnswers answers;

    @Inject
    TestClock clock;

    private final InventedOutlet outlet = InventedOutlet.filed();
    private final InventedPerson courier = InventedPerson.courier(Ids.next());

    @BeforeEach
    void monday() {
        clock.setTo(MONDAY);
    }

    @AfterEach
    void away() {
        clock.reset();
        AsOwner.asSuperuser(
                "delete from coverage.dispute_step where dispute_id in (select id from coverage.dispute where outlet_id = '"
                        + outlet.id() + "')",
                "delete from coverage.dispute where outlet_id = '" + outlet.id() + "'",
                "delete from kernel.outbox where topic = 'notice'");
    }

    @Test
    void one_tap_puts_the_matter_to_the_outlet_for_three_working_days() {
        opened("NOT_LISTED")
                .body("state", equalTo("WITH_OUTLET"))
                .body("holder", equalTo(outlet.name()))
                .body("dueOn", equalTo("2026-11-05"))
                .body("worker", nullValue())
                .body("steps.act", contains("OPENED"));
        assertThat(told()).isEqualTo("DISPUTE_OPENED");
    }

    @Test
    void a_second_tap_finds_the_first() {
        String first = opened("NOT_LISTED").extract().path("id");

        opened("NOT_LISTED").body("id", equalTo(first));
        opened("NEVER_LEFT").body("id", not(equalTo(first)));
    }

    @Test
    void the_outlet_sees_its_own_disputes_and_nobody_elses() {
        String id = opened("NOT_LISTED").extract().path("id");
        var other = InventedOutlet.filed().first();

        as(outlet.first()).get("/api/v1/disputes").then().body("items.id", contains(id));
        as(other).get("/api/v1/disputes").then().body("items", hasSize(0));
        as(other).get("/api/v1/disputes/{id}", id).then().statusCode(404);
        as(InventedPerson.courier(Ids.next()))
                .get("/api/v1/coverage/me/disputes/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_outlet_that_agrees_has_settled_it_and_the_courier_is_told() {
        String id = opened("NOT_LISTED").extract().path("id");

        answer(outlet.first(), id, "AGREE", "今天补报")
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("verdict", equalTo("AGREE"))
                .body("steps[1].note", equalTo("今天补报"));
        assertThat(told()).isEqualTo("DISPUTE_ANSWERED");
    }

    @Test
    void what_an_outlet_denies_goes_to_the_agency_which_decides() {
        String id = opened("NEVER_LEFT").extract().path("id");
        answer(outlet.first(), id, "DISAGREE", "").body("state", equalTo("WITH_AGENCY"));

        answer(outlet.first(), id, "AGREE", "").statusCode(409);
        answer(OFFICER, id, "AGREE", "考勤有记录").body("verdict", equalTo("AGREE"));
        assertThat(told()).isEqualTo("DISPUTE_SETTLED");
    }

    @Test
    void the_agency_does_not_answer_in_the_outlets_days() {
        String id = opened("NOT_LISTED").extract().path("id");

        answer(OFFICER, id, "AGREE", "").statusCode(409);
    }

    @Test
    void silence_is_recorded_as_silence_and_the_agency_has_three_days_of_its_own() {
        String id = opened("NOT_LISTED").extract().path("id");
        clock.setTo(FRIDAY);

        run(answers::passOn);
        run(answers::passOn);

        as(courier)
                .get("/api/v1/coverage/me/disputes/{id}", id)
                .then()
                .body("state", equalTo("WITH_AGENCY"))
                .body("dueOn", equalTo("2026-11-11"))
                .body("steps.act", contains("OPENED", "SILENT"))
                .body("steps.by", contains("WORKER", "OUTLET"));
        assertThat(told()).isEqualTo("DISPUTE_ESCALATED");
    }

    @Test
    void an_agency_that_lets_its_days_pass_is_marked_late_and_still_has_to_answer() {
        String id = opened("NOT_LISTED").extract().path("id");
        clock.setTo(FRIDAY);
        run(answers::passOn);
        clock.setTo(Instant.parse("2026-11-12T02:00:00Z"));
        run(answers::passOn);
        run(answers::passOn);

        as(OFFICER)
                .get("/api/v1/disputes/{id}", id)
                .then()
                .body("late", equalTo(true))
                .body("steps.act", contains("OPENED", "SILENT", "SILENT"));
        answer(OFFICER, id, "DISAGREE", "").statusCode(200).body("late", equalTo(false));
    }

    @Test
    void before_the_real_name_step_there_is_nobody_to_object() {
        DisputeCalls.ask(InventedPerson.courier(""), outlet, "NOT_LISTED").statusCode(403);
    }

    @Test
    void two_who_answer_at_once_do_not_overwrite_each_other() {
        String id = opened("NOT_LISTED").extract().path("id");
        answer(outlet.first(), id, "DISAGREE", "");

        as(OFFICER)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "AGREE"))
                .post("/api/v1/disputes/{id}/answer", id)
                .then()
                .statusCode(412);
    }

    private String told() {
        return as(courier).get("/api/v1/me/notices").jsonPath().getString("items[0].kind");
    }

    private ValidatableResponse opened(String kind) {
        return DisputeCalls.ask(courier, outlet, kind).statusCode(201);
    }

    private ValidatableResponse answer(InventedPerson who, String id, String answer, String note) {
        clock.advance(Duration.ofMinutes(1));
        return DisputeCalls.answer(who, id, answer, note);
    }
}
