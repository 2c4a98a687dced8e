package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static io.nuanfeng.coverage.roster.RosterCalls.hire;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.leave;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

/** What the agency's own list of insured persons, and the courier's own word, mean for declarations. */
@QuarkusTest
class ListMatchesTest {

    private static final String HEADS = "姓名,证件类型,证件号码,参保单位名称,参保单位统一社会信用代码,网点编码（信用代码或备案编号）,参保状态,参保日期,停保日期,停保原因,经办机构\n";

    @Inject
    BlindIndex index;

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void whom_the_list_names_needs_no_decision_any_more() {
        var person = person();
        var hire = hired(outlet, person);

        imported(person);

        look(outlet.manager(), hire)
                .body("state", equalTo("EFFECTIVE"))
                .body("steps.act", contains("DECLARE", "ACCEPT", "TAKE_EFFECT"))
                .body("coverFrom", equalTo(person.get("hiredOn")));
    }

    @Test
    void whom_the_list_named_before_is_effective_as_soon_as_declared_and_stays_insured() {
        var person = person();
        imported(person);

        hire(outlet.manager(), outlet, List.of(person)).body("items.state", contains("EFFECTIVE"));

        InventedPerson.courier(key(person))
                .asks()
                .get("/api/v1/coverage/me")
                .then()
                .body("status", equalTo("COVERED"));
    }

    @Test
    void who_disputes_a_leave_is_not_ended_by_the_agency() {
        var person = person();
        var hire = hired(outlet, person);
        RosterCalls.act(OFFICER, hire, "accept", Map.of());
        var today = LocalDate.now().toString();
        var leaving = leave(
                        outlet, List.of(Map.of("idNumber", person.get("idNumber"), "leftOn", today, "cause", "QUIT")))
                .extract()
                .<String>path("items[0].enrolmentId");

        InventedPerson.courier(key(person))
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", "never-left-" + leaving)
                .body(Map.of("kind", "NEVER_LEFT", "outletId", outlet.id(), "since", today, "note", "我还在上班"))
                .post("/api/v1/coverage/me/disputes")
                .then()
                .statusCode(201);

        look(outlet.manager(), leaving).body("marks.code", hasItem("CONTESTED"));
        RosterCalls.act(OFFICER, leaving, "accept", Map.of()).statusCode(409);
    }

    @Test
    void the_persons_own_copy_holds_what_was_declared() {
        var person = person();
        hired(outlet, person);

        var copy = InventedPerson.courier(key(person))
                .asks()
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(copy).contains("enrolments", (String) person.get("phone"));
    }

    private String key(Map<String, Object> person) {
        return index.person((String) person.get("idNumber"));
    }

    private void imported(Map<String, Object> person) {
        var row = String.join(
                ",",
                (String) person.get("name"),
                "居民身份证",
                (String) person.get("idNumber"),
                "海东云雁快递",
                "91450802MATJ73E963",
                outlet.key(),
                "参保中",
                (String) person.get("hiredOn"),
                "",
                "",
                "海东市平安区社保局");
        String id = OFFICER.asks()
                .queryParam("period", LocalDate.now().toString().substring(0, 7))
                .queryParam("division", InventedOutlet.DIVISION)
                .multiPart("file", "名单.csv", (HEADS + row).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/coverage/insured-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var job = Eventually.get(
                () -> OFFICER.asks().get("/api/v1/jobs/" + id).jsonPath(),
                each -> !each.getString("state").matches("QUEUED|RUNNING"));
        assertThat(job.getInt("failed")).isZero();
    }
}
