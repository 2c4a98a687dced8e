package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.RosterCalls.hire;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.idNumber;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static io.nuanfeng.coverage.roster.RosterCalls.withCheck;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a declared person, by name, and what becomes of those who are right. */
@QuarkusTest
class HireFindingsTest {

    @ParameterizedTest
    @CsvSource({
        "idNumber, 630203199001010011, ID_CHECKSUM",
        "idNumber, 123,                ID_FORMAT",
        "idNumber, 630203900101001,    ID_15_DIGIT",
        "name,     马海英😀,            NAME_CHARS",
        "phone,    12345,              PHONE_FORMAT",
        "hiredOn,  2199-01-01,         DATE_FUTURE",
        "hiredOn,  1900-01-01,         DATE_INVALID",
    })
    void what_is_wrong_is_refused_by_name_and_the_right_ones_are_taken(String field, String value, String code) {
        var outlet = InventedOutlet.filed();

        hire(outlet.manager(), outlet, List.of(person(field, value), person()))
                .statusCode(200)
                .body("items.taken", contains("REFUSED", "DECLARED"))
                .body("items[0].findings.code", hasItem(code))
                .body("items[0].findings.message", everyItem(not(startsWith("violation"))));
    }

    @Test
    void nobody_under_sixteen_is_hired_and_under_eighteen_is_looked_at() {
        var outlet = InventedOutlet.filed();
        var child = withCheck("630203" + born(15) + "901");
        var minor = withCheck("630203" + born(17) + "902");

        hire(outlet.manager(), outlet, List.of(person("idNumber", child), person("idNumber", minor)))
                .body("items.taken", contains("REFUSED", "DECLARED"))
                .body("items[0].findings.code", hasItem("AGE_UNDER_16"))
                .body("items[1].findings.code", hasItem("AGE_MINOR"));
    }

    @Test
    void one_number_twice_in_a_declaration_is_taken_once() {
        var outlet = InventedOutlet.filed();
        var number = idNumber();

        hire(
                        outlet.manager(),
                        outlet,
                        List.of(
                                person("idNumber", number),
                                person("idNumber", number),
                                person("idNumber", number, "name", "李全")))
                .body("items.taken", contains("DECLARED", "REFUSED", "REFUSED"))
                .body("items[1].findings.code", hasItem("DUPLICATE_IN_FILE"))
                .body("items[2].findings.code", hasItem("NAME_ID_MISMATCH"));
    }

    @Test
    void a_number_on_record_with_another_name_is_refused_wherever_it_was_declared() {
        var number = idNumber();
        hired(InventedOutlet.filed(), person("idNumber", number));
        var other = InventedOutlet.filed();

        hire(other.manager(), other, List.of(person("idNumber", number, "name", "李全")))
                .body("items[0].findings.code", hasItem("NAME_ID_MISMATCH"));
    }

    @ParameterizedTest
    @CsvSource({
        "DEREGISTERED, NONE, REFUSED, HIRE_OUTLET_CLOSED",
        "ACTIVE, REVIEW, DECLARED, ROUTE_UNRESOLVED",
        "ACTIVE, NONE, DECLARED, OUTLET_EXCLUDED"
    })
    void an_outlet_without_a_settled_route_submits_nothing(String status, String route, String taken, String code) {
        var outlet = InventedOutlet.of(status, route);

        hire(outlet.manager(), outlet, List.of(person()))
                .body("items.taken", contains(taken))
                .body("items[0].findings.code", hasItem(code))
                .body("items[0].state", equalTo(taken.equals("REFUSED") ? null : "DRAFT"));
    }

    private static String born(int yearsAgo) {
        return LocalDate.now().minusYears(yearsAgo).minusDays(40).toString().replace("-", "");
    }
}
