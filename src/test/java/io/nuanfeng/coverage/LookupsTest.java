package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

@QuarkusTest
class LookupsTest {

    private static final String KNOWN = "450802195501010016";
    private static final String UNKNOWN = "450802195501010032";
    private static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, "450803");

    private String person;

    @BeforeEach
    void somebody_is_insured() {
        AsOwner.asSuperuser("delete from kernel.rate_limit");
        person = Registered.person(KNOWN, inForce(FILED, "2024-03-01", "2024-03-05"));
    }

    @Test
    void each_person_is_answered_in_the_order_asked() {
        ask(OFFICER, List.of(UNKNOWN, KNOWN, "123"))
                .then()
                .statusCode(200)
                .body("items.coverage.status", contains("NOT_FOUND", "COVERED"))
                .body("items.idNumber", contains("450***********0032", "450***********0016", ""))
                .body("items[2].finding", equalTo("ID_FORMAT"));
    }

    @Test
    void the_courier_sees_who_looked_and_why() {
        ask(OFFICER, List.of(KNOWN)).then().statusCode(200);

        InventedPerson.courier(person)
                .asks()
                .get("/api/v1/me/access-log")
                .then()
                .statusCode(200)
                .body("items.purpose", hasItem("核对七月名单"));
    }

    @Test
    void somebody_outside_the_officers_division_looks_like_somebody_nobody_knows() {
        var elsewhere = InventedPerson.staff(Role.INSURANCE_OFFICER, "630203");

        assertThat(ask(elsewhere, List.of(KNOWN)).jsonPath().getString("items[0].coverage.status"))
                .isEqualTo("NOT_FOUND");
        assertThat(ask(elsewhere, List.of(KNOWN))
                        .jsonPath()
                        .getMap("items[0].coverage")
                        .keySet())
                .isEqualTo(ask(elsewhere, List.of(UNKNOWN))
                        .jsonPath()
                        .getMap("items[0].coverage")
                        .keySet());
    }

    @Test
    void a_manager_sees_the_people_of_the_own_outlet_alone() {
        var own = new InventedPerson("manager-own", Role.OUTLET_MANAGER, "OUTLET", FILED.id(), "");
        var other = new InventedPerson("manager-other", Role.OUTLET_MANAGER, "OUTLET", "another-outlet", "");

        ask(own, List.of(KNOWN)).then().body("items[0].coverage.status", equalTo("COVERED"));
        ask(other, List.of(KNOWN)).then().body("items[0].coverage.status", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COURIER", "UNION_OFFICER", "POSTAL_OFFICER", "ADMIN"})
    void nobody_looks_people_up_whose_office_is_another(Role role) {
        ask(InventedPerson.staff(role, "450800"), List.of(KNOWN)).then().statusCode(403);
    }

    @Test
    void a_question_without_purpose_or_about_too_many_is_refused() {
        ask(OFFICER, Map.of("people", people(List.of(KNOWN)), "purpose", "   ​ "))
                .then()
                .statusCode(400);
        ask(OFFICER, Map.of("people", people(Collections.nCopies(501, KNOWN)), "purpose", "核对七月名单"))
                .then()
                .statusCode(400);
        ask(OFFICER, Map.of("people", List.of(), "purpose", "核对七月名单")).then().statusCode(400);
    }

    @Test
    void five_hundred_people_are_answered_at_once() {
        ask(OFFICER, Collections.nCopies(500, KNOWN)).then().statusCode(200);
    }

    @Test
    void asking_on_and_on_is_slowed_down() {
        Stream.generate(() -> ask(OFFICER, List.of(UNKNOWN)).statusCode())
                .limit(60)
                .forEach(status -> assertThat(status).isEqualTo(200));

        ask(OFFICER, List.of(UNKNOWN)).then().statusCode(429);
    }

    private static Response ask(InventedPerson who, List<String> numbers) {
        return ask(who, Map.of("people", people(numbers), "purpose", "核对七月名单", "validAt", "2026-10-15"));
    }

    private static Response ask(InventedPerson who, Map<String, Object> question) {
        return who.asks()
                .filter(Contract.brokenByTheCaller())
                .contentType(ContentType.JSON)
                .body(question)
                .post("/api/v1/coverage/lookups");
    }

    private static List<Map<String, String>> people(List<String> numbers) {
        return numbers.stream().map(number -> Map.of("idNumber", number)).toList();
    }
}
