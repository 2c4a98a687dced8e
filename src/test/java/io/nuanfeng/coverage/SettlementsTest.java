package io.nuanfeng.coverage;

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
}
