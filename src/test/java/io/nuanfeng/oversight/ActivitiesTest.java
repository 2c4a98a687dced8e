package io.nuanfeng.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.StaffBrowser;

@QuarkusTest
class ActivitiesTest {

    private static final String PATH = "/api/v1/oversight/activities";
    private static final String DAY = "2026-11-02";
    private static final InventedPerson GANGBEI = InventedPerson.staff(Role.LABOUR_OFFICER, "450802");
    private static final InventedPerson GANGNAN = InventedPerson.staff(Role.LABOUR_OFFICER, "450803");

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void whatever_the_plan_asks_for_is_recorded_under_its_clause(ActivityKind kind) {
        var done = kind.isOpen() ? "OPEN" : "DONE";
        record(GANGBEI, Map.of("kind", kind.name(), "consent", true))
                .statusCode(201)
                .body("kindText", not(equalTo(kind.name())))
                .body("clause.instrument", equalTo("贵人社函〔2022〕18号"))
                .body("clause.text", notNullValue())
                .body("state", equalTo(done));
    }

    @Test
    void a_problem_is_open_until_somebody_says_what_came_of_it() {
        var problem = record(GANGBEI, Map.of("kind", "PROBLEM")).body("dueOn", notNullValue());
        var id = problem.extract().jsonPath().getString("id");
        var version = problem.extract().header("ETag");

        settle(GANGBEI, id, "\"9\"").statusCode(412);
        settle(GANGNAN, id, version).statusCode(404);
        settle(GANGBEI, id, version)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("outcome", equalTo("已协调解决"));
        settle(GANGBEI, id, version).statusCode(412);
    }

    @Test
    void a_set_due_day_stands() {
        record(GANGBEI, Map.of("kind", "QUESTION", "dueOn", "2026-12-01")).body("dueOn", equalTo("2026-12-01"));
        record(GANGBEI, Map.of("kind", "PUBLICITY")).body("dueOn", nullValue());
    }

    @Test
    void a_county_sees_its_own_record_and_the_city_sees_all() {
        var id = record(GANGBEI, Map.of("kind", "SITE_VISIT"))
                .extract()
                .jsonPath()
                .getString("id");

        list(GANGBEI).body("items.id", hasItem(id));
        list(GANGNAN).body("items.id", not(hasItem(id)));
        list(InventedPerson.staff(Role.POSTAL_OFFICER, "450800")).body("items.id", hasItem(id));
    }

    @Test
    void a_retry_records_once() {
        var key = Ids.next();
        var first = record(GANGBEI, Map.of("kind", "STUDY"), key)
                .extract()
                .jsonPath()
                .getString("id");

        record(GANGBEI, Map.of("kind", "STUDY"), key).statusCode(201).body("id", equalTo(first));
        record(GANGBEI, Map.of("kind", "TRAINING"), key).statusCode(422);
    }

    @Test
    void a_manager_records_the_training_of_the_own_outlet_and_nothing_of_another() {
        var key = "91450802MAT0G0UG9Y";
        var outlet = Eventually.get(
                        () -> AsOwner.column("select id from registry.outlet where key = '%s'".formatted(key)),
                        rows -> !rows.isEmpty())
                .get(0);
        var manager = new InventedPerson("manager-training", Role.OUTLET_MANAGER, "OUTLET", key, "");
        var other = new InventedPerson("manager-elsewhere", Role.OUTLET_MANAGER, "OUTLET", "another", "");

        record(manager, Map.of("kind", "TRAINING", "outletId", outlet, "people", 12))
                .statusCode(201);
        record(other, Map.of("kind", "TRAINING", "outletId", outlet)).statusCode(404);
        record(manager, Map.of("kind", "TRAINING")).statusCode(404);
        record(manager, Map.of("kind", "SITE_VISIT", "outletId", outlet)).statusCode(400);
    }

    @Test
    void what_has_not_happened_yet_and_a_story_without_consent_are_refused() {
        record(GANGBEI, Map.of("kind", "STUDY", "heldOn", "2099-01-01"))
                .statusCode(400)
                .body("violations[0].field", equalTo("heldOn"));
        record(GANGBEI, Map.of("kind", "STORY")).statusCode(400).body("violations[0].field", equalTo("consent"));
        record(GANGBEI, Map.of("kind", "STUDY", "division", "450803")).statusCode(404);
    }

    @Test
    void on_the_page_nothing_typed_is_lost_and_what_is_saved_is_seen() {
        var browser = StaffBrowser.as(Role.LABOUR_OFFICER);
        var refused = browser.post("/desk/activities", "kind", "STUDY", "title", "学习会", "heldOn", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("value=\"学习会\"");

        var saved = browser.post("/desk/activities", "kind", "STUDY", "title", "页面学习会", "heldOn", DAY);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get("/desk/activities").asString()).contains("页面学习会");
    }

    private static ValidatableResponse record(InventedPerson person, Map<String, ?> facts) {
        return record(person, facts, Ids.next());
    }

    private static ValidatableResponse record(InventedPerson person, Map<String, ?> facts, String key) {
        var body = new HashMap<String, Object>(Map.of("division", "450802", "heldOn", DAY, "title", "一次工作"));
        body.putAll(facts);
        return person.asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    private static ValidatableResponse settle(InventedPerson person, String id, String version) {
        return person.asks()
                .filter(Contract.kept())
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("outcome", "已协调解决"))
                .put(PATH + "/" + id + "/settlement")
                .then();
    }

    private static ValidatableResponse list(InventedPerson person) {
        return person.asks()
                .filter(Contract.kept())
                .get(PATH + "?limit=100")
                .then()
                .statusCode(200);
    }
}
