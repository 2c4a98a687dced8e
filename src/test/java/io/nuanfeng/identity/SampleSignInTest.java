package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.SignedIn;

@QuarkusTest
class SampleSignInTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_sample_person_of_every_role_signs_in_and_is_told_who_they_are(Role role) {
        SignedIn.as(role)
                .filter(Contract.kept())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", hasItem(role.name()))
                .body("displayName", equalTo(SamplePeople.of(role).get(0).get("displayName")));
    }

    @Test
    void the_list_of_sample_people_holds_what_a_first_look_needs() {
        given().filter(Contract.kept()).get("/api/v1/demo/accounts").then().statusCode(200);
        assertThat(SamplePeople.of(Role.COURIER)).hasSizeGreaterThanOrEqualTo(2);
        // two outlets, and at one of them the second person that many hires at once need
        assertThat(SamplePeople.of(Role.OUTLET_MANAGER))
                .hasSize(3)
                .extracting(person -> person.get("scope"))
                .containsOnly("91450802MAT0G0UG9Y", "GGBA-450803-2021-0054");
        assertThat(SamplePeople.of(Role.UNION_OFFICER))
                .extracting(person -> person.get("scope"))
                .contains("630203", "450802");
    }

    @Test
    void a_sample_courier_has_the_real_name_step_behind_them_and_sees_only_a_masked_number() {
        SignedIn.as(Role.COURIER)
                .get("/api/v1/me")
                .then()
                .body("level", equalTo("L2"))
                .body("phone", equalTo("163****1536"))
                .body("idNumber", equalTo("450***********9251"));
    }
}
