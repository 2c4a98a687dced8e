package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.RosterCalls.get;
import static io.nuanfeng.coverage.roster.RosterCalls.hire;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.people;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** Declaring who began to work at an outlet. */
@QuarkusTest
class HiresApiTest {

    @Inject
    BlindIndex index;

    @Test
    void a_hire_goes_to_the_agency_and_the_courier_sees_it_at_once() {
        var outlet = InventedOutlet.filed();
        var person = person();

        hire(outlet.manager(), outlet, List.of(person))
                .statusCode(200)
                .body("items.taken", contains("DECLARED"))
                .body("items.state", contains("SUBMITTED"))
                .body("items[0].findings", empty());

        var courier = InventedPerson.courier(index.person((String) person.get("idNumber")));
        courier.asks()
                .filter(Contract.kept())
                .get("/api/v1/coverage/me")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLARED_PENDING"))
                .body("liableUnit.name", equalTo("海东云雁快递"));
    }

    @Test
    void the_roster_shows_who_works_here_without_numbers_and_whose_turn_it_is() {
        var outlet = InventedOutlet.filed();
        var person = person();
        hired(outlet, person);

        var roster = get(outlet.manager(), "/api/v1/outlets/" + outlet.id() + "/roster")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("马海英"))
                .body("items[0].idNumber", startsWith("630***"))
                .body("items[0].due.actor", equalTo("AGENCY"))
                .body("items[0].marks.code", contains("NOT_ALL_INSURED"))
                .body("counts.submitted", equalTo(1))
                .body("counts.overdue", equalTo(0));
        assertThat(roster.extract().asString())
                .doesNotContain((String) person.get("idNumber"), (String) person.get("phone"));
    }

    @Test
    void the_same_person_again_is_unchanged() {
        var outlet = InventedOutlet.filed();
        var person = person();
        var first = hired(outlet, person);

        hire(outlet.manager(), outlet, List.of(person))
                .statusCode(200)
                .body("items[0].taken", equalTo("UNCHANGED"))
                .body("items[0].enrolmentId", equalTo(first));
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() {
        var outlet = InventedOutlet.filed();

        RosterCalls.post(
                        outlet.manager(),
                        "/api/v1/outlets/" + outlet.id() + "/hires?dryRun=true",
                        Map.of("people", people(1)))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items[0].taken", equalTo("DECLARED"))
                .body("items[0].enrolmentId", nullValue());
        get(outlet.manager(), "/api/v1/outlets/" + outlet.id() + "/roster").body("items", empty());
    }

    @Test
    void more_than_twenty_at_once_wait_for_a_second_person() {
        var outlet = InventedOutlet.filed();

        var ids = hire(outlet.manager(), outlet, people(21))
                .statusCode(200)
                .body("items.state", everyItem(equalTo("DRAFT")))
                .extract()
                .jsonPath()
                .getList("items.enrolmentId");

        var confirm = "/api/v1/outlets/" + outlet.id() + "/confirmations";
        RosterCalls.post(outlet.manager(), confirm, Map.of("enrolments", ids))
                .body("confirmed", equalTo(0))
                .body("left", equalTo(21));
        RosterCalls.post(outlet.secondManager(), confirm, Map.of("enrolments", ids))
                .body("confirmed", equalTo(21));
        look(outlet.manager(), (String) ids.get(0)).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void twenty_at_once_need_nobody_else() {
        var outlet = InventedOutlet.filed();

        hire(outlet.manager(), outlet, people(20)).body("items.state", everyItem(equalTo("SUBMITTED")));
    }

    @ParameterizedTest
    @CsvSource({"30, SUBMITTED", "31, DRAFT"})
    void thirty_days_back_are_free_and_older_needs_a_second_person(int days, String state) {
        var outlet = InventedOutlet.filed();
        var person = person("hiredOn", LocalDate.now().minusDays(days).toString());

        hire(outlet.manager(), outlet, List.of(person)).body("items.state", contains(state));
    }

    @Test
    void who_is_fully_insured_is_on_the_roster_and_no_cover_of_theirs_is_touched() {
        var outlet = InventedOutlet.filed();
        var person = person("fullyInsured", true);

        hire(outlet.manager(), outlet, List.of(person)).body("items[0].findings.code", contains("ALREADY_INSURED"));

        assertThat(AsOwner.column("select id from coverage.cover where person_key = '%s'"
                        .formatted(index.person((String) person.get("idNumber")))))
                .isEmpty();
    }

    @Test
    void two_hundred_declarations_at_once_are_two_hundred_declarations() {
        var outlet = InventedOutlet.filed();
        var manager = outlet.manager();
        var token = manager.token();

        var ids = IntStream.range(0, 200)
                .parallel()
                .mapToObj(one -> RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .body(Map.of("people", people(1)))
                        .post("/api/v1/outlets/" + outlet.id() + "/hires"))
                .map(answer -> answer.then().statusCode(200).extract().<String>path("items[0].enrolmentId"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContainNull().hasSize(200);
    }
}
