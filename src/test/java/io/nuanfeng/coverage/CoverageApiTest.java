package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.LICENSED;
import static io.nuanfeng.coverage.CoverSamples.cover;
import static io.nuanfeng.coverage.CoverSamples.ended;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

@QuarkusTest
class CoverageApiTest {

    @Test
    void a_covered_courier_reads_by_whom_since_when_and_by_which_clause() {
        var person = Registered.person("450802198805120015", inForce(FILED, "2024-03-01", "2024-03-05"));

        ask(person, "?validAt=2026-10-15")
                .statusCode(200)
                .body("status", equalTo("COVERED"))
                .body("statusText", equalTo("已参保"))
                .body("covers.insuredBy.name", contains(CoverSamples.OPENER.name()))
                .body("covers[0].since", equalTo("2024-03-01"))
                .body("covers[0].until", nullValue())
                .body("covers[0].clause", containsString("贵人社函〔2022〕18号"))
                .body("liableUnit.uscc", equalTo(CoverSamples.OPENER.uscc()))
                .body("reason", nullValue());
    }

    @Test
    void a_back_dated_hire_does_not_change_what_was_known_on_the_day_of_the_accident() {
        var person =
                Registered.person("450802198805120031", cover(FILED, CoverState.PENDING, "2026-08-01", "2026-09-10"));
        Registered.person("450802198805120031", inForce(FILED, "2026-08-01", "2026-09-20"));

        ask(person, "?validAt=2026-08-15&knownAt=2026-08-15").body("status", equalTo("NOT_FOUND"));
        ask(person, "?validAt=2026-08-15&knownAt=2026-09-15T12:00:00%2B08:00")
                .body("status", equalTo("DECLARED_PENDING"))
                .body("reason", equalTo("DECLARED_PENDING"));
        ask(person, "?validAt=2026-08-15").body("status", equalTo("COVERED"));
        InventedPerson.courier(person)
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/coverage/me/history")
                .then()
                .statusCode(200)
                .body("items.state", contains("IN_FORCE", "PENDING"))
                .body("items[1].knownUntil", notNullValue());
    }

    @Test
    void who_left_is_told_so_with_whose_turn_it_is_until_when_and_whom_to_call() {
        var person = Registered.person("450802198805120058", ended(FILED, "2024-03-01", "2026-09-30", EndCause.LEFT));

        ask(person, "?validAt=2026-10-15")
                .body("status", equalTo("NOT_COVERED"))
                .body("reason", equalTo("LEFT"))
                .body("reasonText", containsString("离开"))
                .body("nextStep.actor", equalTo("OUTLET"))
                .body("nextStep.who", equalTo(FILED.name()))
                .body("nextStep.by", notNullValue())
                .body("nextStep.phone", equalTo("12333"));
    }

    @Test
    void somebody_nobody_declared_is_not_found() {
        ask(Ids.next(), "?validAt=2026-10-15")
                .statusCode(200)
                .body("status", equalTo("NOT_FOUND"))
                .body("reason", equalTo("NEVER_DECLARED"))
                .body("covers", hasSize(0));
    }

    @Test
    void two_outlets_at_once_are_both_listed_and_one_of_them_can_be_named() {
        var person = Registered.person(
                "450802198805120074",
                inForce(FILED, "2024-03-01", "2024-03-05"),
                inForce(LICENSED, "2025-01-01", "2025-01-02"));

        ask(person, "?validAt=2026-10-15")
                .body("covers.outlet.id", containsInAnyOrder(FILED.id(), LICENSED.id()))
                .body("liableUnit", nullValue());
        ask(person, "?validAt=2026-10-15&outletId=" + LICENSED.id())
                .body("liableUnit.uscc", equalTo(CoverSamples.ENTERPRISE.uscc()));
        ask(person, "?validAt=2026-10-15&outletId=elsewhere").body("reason", equalTo("OTHER_OUTLET"));
    }

    @Test
    void without_the_real_name_step_the_courier_is_told_what_to_do() {
        new InventedPerson("nameless", Role.COURIER, "DIVISION", "450800", "")
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/coverage/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:nuanfeng:problem:identity-needed"))
                .body("detail", containsString("实名"));
    }

    @ParameterizedTest
    @CsvSource({
        "?validAt=2026-13-01, validAt, date",
        "?validAt=tomorrow-ish, validAt, date",
        "?validAt=2999-01-01, validAt, day-to-come",
        "?knownAt=2026-02-30, knownAt, date",
    })
    void a_date_that_is_none_is_refused(String query, String field, String code) {
        ask(Ids.next(), query)
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void a_copy_of_my_data_holds_my_cover() {
        var person = Registered.person("450802198805120090", inForce(FILED, "2024-03-01", "2024-03-05"));

        InventedPerson.courier(person)
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .body("records.coverage.outlet.name", hasItem(FILED.name()));
    }

    @Test
    void the_answer_comes_in_english_for_those_who_read_english() {
        InventedPerson.courier(Ids.next())
                .asks()
                .header("Accept-Language", "en")
                .get("/api/v1/coverage/me")
                .then()
                .body("statusText", equalTo("Nothing found"));
    }

    private static ValidatableResponse ask(String person, String query) {
        return InventedPerson.courier(person)
                .asks()
                .urlEncodingEnabled(false)
                .filter(Contract.kept())
                .get("/api/v1/coverage/me" + query)
                .then();
    }
}
