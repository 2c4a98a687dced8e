package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static io.nuanfeng.coverage.roster.RosterCalls.act;
import static io.nuanfeng.coverage.roster.RosterCalls.get;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.leave;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static io.nuanfeng.coverage.roster.RosterCalls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.support.AsOwner;

/** Leaving an outlet, and going to another. */
@QuarkusTest
class LeaversApiTest {

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void whoever_leaves_twice_leaves_once() {
        var person = person();
        hired(outlet, person);

        leave(outlet, List.of(leaver(person, 0))).body("items.taken", contains("DECLARED"));
        leave(outlet, List.of(leaver(person, 0))).body("items.taken", contains("UNCHANGED"));
        get(outlet.manager(), "/api/v1/outlets/" + outlet.id() + "/roster")
                .body("items[0].marks.code", hasItem("LEAVING"));
    }

    @ParameterizedTest
    @CsvSource({"-2, LEFT_BEFORE_HIRED", "31, DATE_FUTURE"})
    void the_last_day_lies_between_the_hire_and_thirty_days_ahead(int days, String code) {
        var person = person();
        hired(outlet, person);

        leave(outlet, List.of(leaver(person, days))).body("items[0].findings.code", contains(code));
    }

    @Test
    void who_is_not_on_the_roster_cannot_leave() {
        leave(outlet, List.of(leaver(person(), 0))).body("items[0].findings.code", contains("NOT_ON_ROSTER"));
    }

    @Test
    void a_hire_the_agency_never_saw_is_taken_back() {
        var person = person("hiredOn", LocalDate.now().minusDays(60).toString());
        var hire = hired(outlet, person);

        leave(outlet, List.of(leaver(person, 0))).body("items.state", contains("ENDED"));
        look(outlet.manager(), hire).body("state", equalTo("ENDED"));
    }

    @Test
    void a_transfer_is_a_leaver_here_and_a_hire_there() {
        var there = InventedOutlet.openedBy(outlet.opener(), "ACTIVE", "B");
        var hire = hired(outlet, person());
        act(OFFICER, hire, "accept", Map.of());

        post(
                        outlet.enterprise(),
                        "/api/v1/outlets/" + outlet.id() + "/transfers",
                        Map.of(
                                "toOutletId",
                                there.id(),
                                "people",
                                List.of(Map.of(
                                        "enrolmentId",
                                        hire,
                                        "leftOn",
                                        LocalDate.now().toString()))))
                .statusCode(200)
                .body("items.taken", contains("DECLARED"));

        get(there.manager(), "/api/v1/outlets/" + there.id() + "/roster")
                .body("items[0].hiredOn", equalTo(LocalDate.now().plusDays(1).toString()));
        get(outlet.manager(), "/api/v1/enrolments?kind=LEAVE").body("items.cause", contains("TRANSFER"));
    }

    @Test
    void nobody_transfers_to_an_outlet_that_is_not_theirs() {
        var hire = hired(outlet, person());

        post(
                        outlet.manager(),
                        "/api/v1/outlets/" + outlet.id() + "/transfers",
                        Map.of(
                                "toOutletId",
                                InventedOutlet.filed().id(),
                                "people",
                                List.of(Map.of(
                                        "enrolmentId",
                                        hire,
                                        "leftOn",
                                        LocalDate.now().toString()))))
                .statusCode(404);
        look(outlet.manager(), hire).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void likeness_goes_to_a_queue_and_is_never_merged() {
        AsOwner.asSuperuser("delete from coverage.likeness");
        var first = person("name", "扎西多杰");
        var second = person("name", "扎西多杰", "phone", first.get("phone"));
        hired(outlet, first);
        hired(InventedOutlet.filed(), second);

        var id = get(OFFICER, "/api/v1/enrolments/likenesses")
                .statusCode(200)
                .body("items.basis", contains("PHONE"))
                .extract()
                .<String>path("items[0].id");
        OFFICER.asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("verdict", "DIFFERENT"))
                .post("/api/v1/enrolments/likenesses/" + id + "/verdict")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("DIFFERENT"))
                .body("first.state", equalTo("SUBMITTED"))
                .body("second.state", equalTo("SUBMITTED"));
        get(OFFICER, "/api/v1/enrolments/likenesses").body("items.size()", equalTo(0));
    }

    private static Map<String, Object> leaver(Map<String, Object> person, int days) {
        return Map.of(
                "idNumber", person.get("idNumber"),
                "leftOn", LocalDate.now().plusDays(days).toString(),
                "cause", "QUIT");
    }
}
