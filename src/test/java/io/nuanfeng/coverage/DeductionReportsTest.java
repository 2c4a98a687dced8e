package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** T15: a pay record that takes the premium from the courier. */
@QuarkusTest
class DeductionReportsTest {

    private static SampleOutlet outlet;
    private final InventedPerson courier = InventedPerson.courier("deducted");

    @BeforeEach
    void an_outlet() {
        outlet = SampleOutlet.of("GGBA-450821-2021-0033");
    }

    @Test
    void ten_yuan_taken_for_the_premium_are_a_breach_and_due_back() {
        report("工伤保险个人", 1000, Ids.next())
                .statusCode(201)
                .body("refundFen", equalTo(1000))
                .body("clauses.article", contains("三（一）第一款第四句", "第十条", "第三十三条"));
    }

    @Test
    void a_line_that_is_something_else_is_not_taken() {
        report("养老保险个人", 1000, Ids.next()).statusCode(400).body("violations.field", contains("text"));
    }

    @Test
    void the_same_key_reports_once() {
        var key = Ids.next();
        String id = report("工伤保险个人", 1500, key).extract().path("id");

        report("工伤保险个人", 1500, key).body("id", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "INSURANCE_OFFICER, DIVISION, 450821, true",
        "UNION_OFFICER, DIVISION, 450821, true",
        "INSURANCE_OFFICER, DIVISION, 450804, false",
        "OUTLET_MANAGER, OUTLET, GGBA-450821-2021-0033, false",
        "COURIER, DIVISION, 450821, false"
    })
    void officers_of_the_place_and_the_union_see_a_report_and_the_outlet_does_not(
            Role role, String kind, String scope, boolean sees) {
        String id = report("工伤保险个人", 1000, Ids.next()).extract().path("id");

        new InventedPerson("reader-" + role + scope, role, kind, scope, "")
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/premium/deduction-reports")
                .then()
                .statusCode(200)
                .body("items.id", sees ? hasItem(id) : not(hasItem(id)));
    }

    @Test
    void the_line_lies_sealed() {
        report("工伤保险个人韦某", 1000, Ids.next()).statusCode(201);

        assertThat(AsOwner.column("select encode(text_sealed, 'escape') from coverage.deduction_report"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("韦某"));
    }

    private ValidatableResponse report(String text, int fen, String key) {
        return courier.asks()
                .filter(Contract.kept())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("month", "2022-07", "text", text, "amountFen", fen))
                .post("/api/v1/outlets/" + outlet.id() + "/premium/deduction-reports")
                .then();
    }
}
