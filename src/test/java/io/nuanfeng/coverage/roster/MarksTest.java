package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.RosterCalls.get;
import static io.nuanfeng.coverage.roster.RosterCalls.hire;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What the law has to say beside a name: contracts, all insurances, dispatch agencies (GG-03a, GG-03b). */
@QuarkusTest
class MarksTest {

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void without_a_contract_double_pay_is_shown_with_its_days_and_its_article() {
        var hiredOn = LocalDate.now().minusDays(60);
        hired(outlet, person("contract", "NONE", "hiredOn", hiredOn.toString()));

        roster().body("items[0].marks.code", containsInAnyOrder("NO_CONTRACT", "DOUBLE_PAY"))
                .body(
                        "items[0].marks.find { it.code == 'DOUBLE_PAY' }.from",
                        equalTo(hiredOn.plusMonths(1).toString()))
                .body("items[0].marks.find { it.code == 'DOUBLE_PAY' }.source.article", equalTo("第八十二条"))
                .body("items[0].marks.text", not(contains(startsWith("mark."))));
    }

    @Test
    void a_contract_signed_in_time_leaves_only_the_other_insurances() {
        hired(outlet, person("contractOn", LocalDate.now().minusDays(1).toString()));

        roster().body("items[0].marks.code", contains("NOT_ALL_INSURED"));
    }

    @Test
    void a_dispatch_agency_is_named_and_its_permit_runs() {
        var expired = Map.of("agency", "青海某劳务派遣公司", "permit", "青劳派001", "permitUntil", "2020-01-01");
        hire(outlet.manager(), outlet, List.of(person("engagement", "DISPATCH", "dispatch", expired)))
                .body("items[0].taken", equalTo("DECLARED"))
                .body("items[0].findings.code", contains("PERMIT_EXPIRED"));
        roster().body("items[0].marks.code", contains("PERMIT_EXPIRED"));

        hired(outlet, person("engagement", "DISPATCH"));
        roster().body("items[0].marks.code", contains("DISPATCH_UNNAMED"));
    }

    private ValidatableResponse roster() {
        return get(outlet.manager(), "/api/v1/outlets/" + outlet.id() + "/roster")
                .statusCode(200);
    }
}
