package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.StaffBrowser;

/** A late average wage: every provisional premium is reckoned again, and what changes is listed. */
@QuarkusTest
class SettlementsTest {

    private static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, "450821");
    private static SampleOutlet outlet;

    @BeforeEach
    void one_person_is_insured() {
        if (outlet == null) {
            outlet = SampleOutlet.of("GGBA-450821-2021-0020");
            Registered.person("450821198002010001", CoverSamples.inForce(outlet.covered(), "2023-02-01", "2023-02-10"));
        }
    }

    @Test
    void the_standard_of_2023_came_in_july_and_settles_the_months_before() {
        // 桂人社发〔2023〕61号 of 2023-07-17: 6 439 instead of 6 197
        var mine = "items.findAll { it.outletId == '" + outlet.id() + "' }.";
        run(OFFICER, Ids.next(), order("2023-01", "2023-03", "2023-07-16"))
                .statusCode(201)
                .body(mine + "month", containsInAnyOrder("2023-02", "2023-03"))
                .body(mine + "premiumFenBefore", everyItem(equalTo(2479)))
                .body(mine + "premiumFenAfter", everyItem(equalTo(2576)))
                .body(mine + "differenceFen", everyItem(equalTo(97)))
                .body(mine + "standingBefore", everyItem(equalTo("PROVISIONAL")))
                .body(mine + "standingAfter", everyItem(equalTo("SETTLED")));
    }

    @Test
    void what_was_settled_already_has_no_line() {
        run(OFFICER, Ids.next(), order("2023-02", "2023-03", "2023-07-17"))
                .body("items.outletId", not(outlet.id()))
                .body("changed", equalTo(0));
    }

    @Test
    void a_recalculation_is_kept_and_the_same_key_makes_it_once() {
        var key = Ids.next();
        String id = run(OFFICER, key, order("2023-02", "2023-02", "2023-07-16"))
                .extract()
                .path("id");

        run(OFFICER, key, order("2023-02", "2023-02", "2023-07-16")).body("id", equalTo(id));
        OFFICER.asks()
                .filter(Contract.kept())
                .get("/api/v1/premium/settlements/" + id)
                .then()
                .statusCode(200);
        InventedPerson.staff(Role.INSURANCE_OFFICER, "450804")
                .asks()
                .get("/api/v1/premium/settlements/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void another_division_and_months_in_the_wrong_order_are_refused() {
        run(
                        InventedPerson.staff(Role.INSURANCE_OFFICER, "450804"),
                        Ids.next(),
                        order("2023-02", "2023-02", "2023-07-16"))
                .statusCode(404);
        run(OFFICER, Ids.next(), order("2023-03", "2023-02", "2023-07-16")).statusCode(400);
        run(OFFICER, Ids.next(), order("2021-03", "2023-03", "2023-07-16")).statusCode(400);
    }

    private static Map<String, String> order(String from, String to, String before) {
        return Map.of("division", "450821", "from", from, "to", to, "knownBefore", before, "knownAfter", "2024-01-31");
    }

    private static ValidatableResponse run(InventedPerson who, String key, Map<String, String> order) {
        return who.asks()
                .filter(Contract.kept())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(order)
                .post("/api/v1/premium/settlements")
                .then();
    }

    @Test
    void an_officer_settles_on_the_desk_and_sees_every_difference() {
        var officer = StaffBrowser.as(Role.INSURANCE_OFFICER);
        assertThat(PageRules.breaches(officer.get("/desk/premiums").asString())).isEmpty();

        var sent = officer.post(
                "/desk/premiums",
                "once",
                Ids.next(),
                "division",
                "450821",
                "from",
                "2023-02",
                "to",
                "2023-03",
                "knownBefore",
                "2023-07-16",
                "knownAfter",
                "2024-01-31");
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = officer.get(sent.header("Location").replaceFirst("^https?://[^/]+", ""))
                .asString();
        assertThat(PageRules.breaches(page)).isEmpty();
        assertThat(page).contains("24.79", "25.76", "0.97");
    }

    @Test
    void what_is_typed_wrong_on_the_desk_is_said_and_kept() {
        var answer = StaffBrowser.as(Role.INSURANCE_OFFICER)
                .post(
                        "/desk/premiums",
                        "division",
                        "450821",
                        "from",
                        "2023-02",
                        "to",
                        "soon",
                        "knownBefore",
                        "2023-07-16");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        assertThat(answer.asString()).contains("to-error", "value=\"soon\"");
    }
}
