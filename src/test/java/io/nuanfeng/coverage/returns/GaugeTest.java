package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.StaffBrowser;

/** Gauge, worklist, mismatches and campaigns of a county of this test's own. */
@QuarkusTest
class GaugeTest {

    private County county;

    @BeforeEach
    void three_outlets() {
        county = new County("450804", "2026-01")
                .outlet("insured", "ENTERPRISE", "A", "ACTIVE", 2)
                .outlet("waiting", "TERMINAL", "B", "ACTIVE", 1)
                .outlet("undecided", "TERMINAL", "REVIEW", "ACTIVE", 1)
                .insured("insured", "one", "2025-08-01", null, "2025-08-02")
                .declared("insured", "one", "2025-08-01", false, "2025-08-01")
                .declared("waiting", "late", "2025-08-01", false, "2025-08-01")
                .saved();
    }

    @AfterEach
    void gone() {
        county.forgotten();
    }

    @Test
    void the_gauge_prints_both_denominators_beside_the_targets() {
        officer(Role.POSTAL_OFFICER)
                .queryParam("division", "450804")
                .queryParam("period", "2026-01")
                .get("/api/v1/coverage/gauge")
                .then()
                .statusCode(200)
                .body("total.insuredOutlets", equalTo(1))
                .body("total.eligibleOutlets", equalTo(2))
                .body("total.outletPercent", equalTo("50.0"))
                .body("total.personsInsured", equalTo(1))
                .body("total.personsToInsure", equalTo(4))
                .body("total.personPercent", equalTo("25.0"))
                .body("byBrand.name", contains("顺丰"))
                .body("byReason.find { it.reason == 'NOT_CONTACTED' }.outlets", equalTo(1))
                .body("milestones.percent", hasItem("70%"))
                .body("milestones.find { it.dueOn == '2022-12-31' }.percent", equalTo("100%"))
                .body("milestones.find { it.dueOn == '2022-09-30' }.alarm", equalTo("MISSED"));
    }

    @Test
    void an_outlet_that_was_spoken_to_leaves_the_count_of_those_not_contacted() {
        worklist().body("notContacted", equalTo(1)).body("items[0].outlet", equalTo(county.key("waiting")));
        var today = ShanghaiClock.dateOf(Instant.now());
        var contact = Map.of(
                "outletId", county.key("waiting"), "contactedOn", today.toString(), "outcome", "REFUSED", "note", "再约");
        officer(Role.POSTAL_OFFICER)
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json")
                .body(contact)
                .post("/api/v1/coverage/contacts")
                .then()
                .statusCode(201);
        worklist().body("notContacted", equalTo(0)).body("items[0].outcome", equalTo("REFUSED"));
        InventedPerson.staff(Role.POSTAL_OFFICER, "450802")
                .asks()
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json")
                .body(contact)
                .post("/api/v1/coverage/contacts")
                .then()
                .statusCode(404);
    }

    @Test
    void mismatches_have_an_owner_and_an_age() {
        var page = officer(Role.INSURANCE_OFFICER)
                .queryParam("division", "450804")
                .queryParam("limit", 100)
                .get("/api/v1/coverage/mismatches")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> about = page.getList("items.findAll { it.outlet == '" + county.key("waiting") + "' }.type");
        assertThat(about).containsExactlyInAnyOrder("UNINSURED_OUTLET", "NOT_INSURED");
        assertThat(page.getString("items.find { it.type == 'NOT_INSURED' }.owner.role"))
                .isEqualTo("INSURANCE_OFFICER");
        // the postal authority acts on outlets and sees no persons
        List<String> postal = officer(Role.POSTAL_OFFICER)
                .queryParam("division", "450804")
                .get("/api/v1/coverage/mismatches")
                .then()
                .extract()
                .path("items.type");
        assertThat(postal).contains("UNINSURED_OUTLET").doesNotContain("NOT_INSURED", "GHOST");
    }

    @Test
    void an_administrator_starts_a_campaign_after_the_plans_example() {
        var started = InventedPerson.staff(Role.ADMIN, "450800")
                .asks()
                .filter(Contract.kept())
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json")
                .body(Map.of("division", "450800", "name", "二〇二七年参保行动", "startsIn", "2027-03"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
        started.body("targets.dueOn", contains("2027-05-31", "2027-08-31")).body("targets.percent", contains(70, 100));
        officer(Role.LABOUR_OFFICER)
                .queryParam("division", "450804")
                .get("/api/v1/campaigns")
                .then()
                .body("items[0].name", equalTo("二〇二七年参保行动"))
                .body("items.find { it.id == null }.startsIn", equalTo("2022-07"));
        officer(Role.INSURANCE_OFFICER)
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json")
                .body(Map.of("division", "450800", "name", "不该有", "startsIn", "2027-03"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(403);
    }

    @Test
    void an_officer_records_a_contact_on_the_page() {
        Browser browser = StaffBrowser.as(Role.POSTAL_OFFICER);
        var path = "/desk/contacts-log/" + county.key("waiting");
        assertThat(PageRules.breaches(browser.get(path).asString())).isEmpty();
        var refused = browser.post(path, "contactedOn", "2999-01-01", "outcome", "OTHER", "note", "打过电话");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("打过电话");
        var today = ShanghaiClock.dateOf(Instant.now()).toString();
        assertThat(browser.post(path, "contactedOn", today, "outcome", "IN_HAND", "note", "", "once", Ids.next())
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(path).asString()).contains("手续中");
    }

    private static io.restassured.response.ValidatableResponse worklist() {
        return officer(Role.INSURANCE_OFFICER)
                .queryParam("division", "450804")
                .get("/api/v1/coverage/contacts")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification officer(Role role) {
        return InventedPerson.staff(role, "450800").asks().filter(Contract.kept());
    }
}
