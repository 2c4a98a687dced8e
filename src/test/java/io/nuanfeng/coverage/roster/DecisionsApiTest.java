package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static io.nuanfeng.coverage.roster.RosterCalls.act;
import static io.nuanfeng.coverage.roster.RosterCalls.get;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.leave;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.OnEventLoop;

/** From the outlet to the agency and back, and what the courier is told of it. */
@QuarkusTest
class DecisionsApiTest {

    @Inject
    BlindIndex index;

    @Inject
    Leavers leavers;

    @Inject
    Beginnings beginnings;

    private InventedOutlet outlet;
    private Map<String, Object> person;
    private String hire;

    @BeforeEach
    void a_hire_lies_before_the_agency() {
        outlet = InventedOutlet.filed();
        person = person();
        hire = hired(outlet, person);
    }

    @Test
    void who_is_accepted_is_insured_from_the_day_of_hire() {
        act(OFFICER, hire, "accept", Map.of()).statusCode(200).body("state", equalTo("EFFECTIVE"));

        mine().body("status", equalTo("COVERED"))
                .body("covers[0].since", equalTo(person.get("hiredOn")))
                .body("covers[0].insuredBy.uscc", equalTo(outlet.opener()));
        look(outlet.manager(), hire).body("steps.act", contains("DECLARE", "ACCEPT", "TAKE_EFFECT"));
    }

    @Test
    void cover_to_come_begins_by_itself_on_its_day() {
        var from = LocalDate.now().plusDays(2);
        act(OFFICER, hire, "accept", Map.of("coverFrom", from.toString())).body("state", equalTo("ACCEPTED"));
        mine().body("status", equalTo("NOT_COVERED"));

        OnEventLoop.run(() -> beginnings.begin(from));

        look(outlet.manager(), hire).body("state", equalTo("EFFECTIVE"));
    }

    @ParameterizedTest
    @CsvSource({"-2, COVER_BEFORE_HIRE", "31, DATE_FUTURE"})
    void cover_begins_neither_before_the_hire_nor_far_ahead(int days, String code) {
        var from = LocalDate.now().plusDays(days).toString();

        act(OFFICER, hire, "accept", Map.of("coverFrom", from)).statusCode(400).body("violations.code", hasItem(code));
    }

    @Test
    void what_is_returned_is_mended_and_comes_again() {
        act(OFFICER, hire, "return", Map.of("reason", "入职日期与合同不符")).body("state", equalTo("RETURNED"));
        mine().body("reason", equalTo("RETURNED"));

        act(outlet.manager(), hire, "resubmit", Map.of("person", person))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        mine().body("status", equalTo("DECLARED_PENDING"));
    }

    @Test
    void another_number_needs_a_second_person() {
        act(OFFICER, hire, "return", Map.of("reason", "证件号码有误"));
        person.put("idNumber", RosterCalls.idNumber());

        act(outlet.manager(), hire, "resubmit", Map.of("person", person))
                .body("state", equalTo("DRAFT"))
                .body("waitsFor", contains("ID_CHANGE"));
        act(outlet.manager(), hire, "confirm", Map.of()).statusCode(403);
        act(outlet.secondManager(), hire, "confirm", Map.of()).body("state", equalTo("SUBMITTED"));
        mine().body("status", equalTo("DECLARED_PENDING"));
    }

    @Test
    void a_late_hire_needs_evidence_and_a_second_person() {
        var late = hired(outlet, person("hiredOn", LocalDate.now().minusDays(40).toString()));

        act(outlet.secondManager(), late, "confirm", Map.of())
                .statusCode(400)
                .body("violations.field", contains("evidence"));
        act(outlet.manager(), late, "confirm", Map.of("evidence", "考勤表")).statusCode(403);
        act(outlet.secondManager(), late, "confirm", Map.of("evidence", "考勤表")).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void a_leaver_is_insured_to_the_last_day_and_no_longer() {
        act(OFFICER, hire, "accept", Map.of());
        var leaving = leave(outlet, List.of(leaver())).extract().<String>path("items[0].enrolmentId");
        mine().body("status", equalTo("COVERED"));

        act(OFFICER, leaving, "accept", Map.of()).body("state", equalTo("EFFECTIVE"));

        look(outlet.manager(), hire).body("state", equalTo("ENDED")).body("coverUntil", equalTo(today()));
        mine().body("status", equalTo("COVERED")).body("covers[0].until", equalTo(today()));
    }

    @Test
    void a_contested_leaver_is_not_ended() {
        act(OFFICER, hire, "accept", Map.of());
        var leaving = leave(outlet, List.of(leaver())).extract().<String>path("items[0].enrolmentId");
        var key = index.person((String) person.get("idNumber"));

        OnEventLoop.run(() -> leavers.contest(key, outlet.id()));

        act(OFFICER, leaving, "accept", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:nuanfeng:problem:leave-contested"));
        mine().body("covers[0].until", equalTo(null));
    }

    @Test
    void a_leaver_whose_hire_is_undecided_waits_for_that() {
        var leaving = leave(outlet, List.of(leaver())).extract().<String>path("items[0].enrolmentId");

        act(OFFICER, leaving, "accept", Map.of()).statusCode(409);
    }

    @Test
    void what_is_taken_back_is_not_said_any_more() {
        act(outlet.manager(), hire, "withdraw", Map.of("reason", "录错了")).body("state", equalTo("ENDED"));

        mine().body("status", equalTo("NOT_FOUND"));
    }

    @Test
    void of_two_decisions_on_the_same_version_one_stands() {
        act(OFFICER, hire, "accept", Map.of(), "\"1\"").statusCode(200);

        act(OFFICER, hire, "return", Map.of("reason", "晚了一步"), "\"1\"").statusCode(412);
        OFFICER.asks()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/enrolments/" + hire + "/accept")
                .then()
                .statusCode(428);
    }

    @Test
    void the_queue_is_the_agencys_own_and_the_longest_waiting_comes_first() {
        get(OFFICER, "/api/v1/enrolments?state=SUBMITTED&division=630203&limit=100")
                .statusCode(200)
                .body("items.agencyDivision", hasItem("630203"));
        var elsewhere = InventedPerson.staff(Role.INSURANCE_OFFICER, "450802");

        look(elsewhere, hire).statusCode(404);
        act(elsewhere, hire, "accept", Map.of()).statusCode(404);
    }

    private Map<String, Object> leaver() {
        return Map.of("idNumber", person.get("idNumber"), "leftOn", today(), "cause", "QUIT");
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private ValidatableResponse mine() {
        return InventedPerson.courier(index.person((String) person.get("idNumber")))
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/coverage/me")
                .then()
                .statusCode(200);
    }
}
