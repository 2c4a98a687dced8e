package io.nuanfeng.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** What an outlet owes, from the people known to be insured there or from the wages its manager gave. */
@QuarkusTest
class PremiumApiTest {

    private static SampleOutlet outlet;

    /** Five insured since March 2022, known since August 2022. */
    @BeforeEach
    void five_people_are_insured() {
        if (outlet == null) {
            outlet = SampleOutlet.of("GGBA-450821-2020-0004");
            IntStream.range(0, 5)
                    .forEach(one -> Registered.person(
                            "45082119800101000" + one,
                            CoverSamples.inForce(outlet.covered(), "2022-03-31", "2022-08-05")));
        }
    }

    @Test
    void five_insured_in_guigang_in_2022_cost_123_94() {
        premium(outlet.manager(), "?month=2022-07")
                .statusCode(200)
                .body("mode", equalTo("AVERAGE_TIMES_HEADS"))
                .body("standing", equalTo("SETTLED"))
                .body("standardFen", equalTo(619700))
                .body("baseFen", equalTo(3098500))
                .body("heads", equalTo(5))
                .body("rate", equalTo(0.004f))
                .body("premiumFen", equalTo(12394))
                .body("workerShareFen", equalTo(0))
                .body("shares.amountFen", contains(2479, 2478))
                .body("sources.instrument", hasItems("贵人社函〔2022〕18号", "社会保险法"))
                .body("lateFee", nullValue());
    }

    @ParameterizedTest(name = "{0} known {1}")
    @CsvSource({
        "2022-02, 2026-11-01, 0, 0",
        // insured on the last day of March
        "2022-03, 2026-11-01, 5, 12394",
        // before the hires were declared
        "2022-03, 2022-08-04, 0, 0",
        // declared, but the standard of 2022 not yet published: 5 819 of 2021
        "2022-03, 2022-08-05, 5, 11638"
    })
    void the_answer_of_an_earlier_day_can_be_read_again(String month, String known, int heads, int fen) {
        premium(outlet.manager(), "?month=" + month + "&knownAt=" + known)
                .statusCode(200)
                .body("heads", equalTo(heads))
                .body("premiumFen", equalTo(fen));
    }

    @Test
    void an_outlet_with_nobody_insured_owes_nothing_and_is_told_so() {
        premium(outlet.manager(), "?month=2021-07").body("premiumFen", equalTo(0));
        premium(outlet.manager(), "?month=2021-07").body("notes.code", hasItem("NOBODY_INSURED"));
    }

    @Test
    void a_year_without_a_standard_is_said_to_have_none() {
        premium(outlet.manager(), "?month=2026-10")
                .body("provisional", equalTo(true))
                .body("standardYear", equalTo(2025))
                .body("notes.code", hasItems("STANDARD_MISSING", "CARRIED_OVER"));
        premium(outlet.manager(), "?month=2027-01")
                .body("standing", equalTo("NO_STANDARD"))
                .body("premiumFen", nullValue())
                .body("shares", empty());
    }

    @Test
    void a_band_and_a_late_fee_are_estimated_when_asked_for() {
        premium(outlet.manager(), "?month=2022-07&band=0.5").body("premiumFen", equalTo(6197));
        premium(outlet.manager(), "?month=2022-07&dueOn=2022-08-15&until=2022-09-15")
                .body("lateFee.days", equalTo(31))
                .body("lateFee.amountFen", equalTo(192))
                .body("lateFee.estimate", equalTo(true))
                .body("lateFee.sources.article", contains("第八十六条", "第六十二条第一款"));
        premium(outlet.manager(), "?month=2022-07&band=0.7").statusCode(400).body("violations.field", contains("band"));
    }

    @Test
    void wages_given_by_the_manager_are_the_base_and_every_version_is_kept() {
        var month = "/premium/payrolls/2022-09";
        var first = Map.of("wageTotalFen", 2_500_000, "heads", 5);
        save(month, "\"0\"", first).statusCode(200).header("ETag", "\"1\"");
        save(month, "\"0\"", first).statusCode(412);
        save(month, null, first).statusCode(428);
        save(month, "\"1\"", Map.of("wageTotalFen", 2_600_000, "heads", 4)).header("ETag", "\"2\"");

        outlet.manager()
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/outlets/" + outlet.id() + month)
                .then()
                .body("wageTotalFen", equalTo(2_600_000))
                .header("ETag", "\"2\"");
        premium(outlet.manager(), "?month=2022-09")
                .body("mode", equalTo("WAGE_TOTAL"))
                .body("baseFen", equalTo(2_600_000))
                .body("premiumFen", equalTo(10400))
                .body("notes.code", hasItem("HEADS_DIFFER"));
        premium(outlet.manager(), "?month=2022-09&knownAt=2022-12-31").body("mode", equalTo("AVERAGE_TIMES_HEADS"));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTLET_MANAGER, OUTLET, GGBA-450803-2021-0054",
        "ENTERPRISE_MANAGER, ENTERPRISE, 91450802MATJ73E963",
        "INSURANCE_OFFICER, DIVISION, 450804"
    })
    void whose_outlet_it_is_not_finds_nothing(Role role, String kind, String scope) {
        var other = new InventedPerson("stranger-" + role, role, kind, scope, "");

        premium(other, "?month=2022-07").statusCode(404);
    }

    @Test
    void officers_of_the_place_see_it_and_couriers_do_not() {
        premium(InventedPerson.staff(Role.INSURANCE_OFFICER, "450821"), "?month=2022-07")
                .body("premiumFen", equalTo(12394));
        premium(InventedPerson.courier("premium"), "?month=2022-07").statusCode(403);
    }

    private static ValidatableResponse premium(InventedPerson who, String query) {
        return who.asks()
                .filter(Contract.kept())
                .get("/api/v1/outlets/" + outlet.id() + "/premium" + query)
                .then();
    }

    private static ValidatableResponse save(String path, String version, Map<String, Integer> payroll) {
        var request = outlet.manager().asks().filter(Contract.kept()).contentType("application/json");
        return (version == null ? request : request.header("If-Match", version))
                .body(payroll)
                .put("/api/v1/outlets/" + outlet.id() + path)
                .then();
    }
}
