package io.nuanfeng.coverage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** Somebody else's number alone does not open somebody else's answer. */
@QuarkusTest
class RealNameTest {

    private static final String NUMBER = "450802194901010029";

    @Test
    void a_number_that_an_agency_has_under_another_name_is_not_accepted() {
        Registered.person(NUMBER, CoverSamples.inForce(CoverSamples.FILED, "2024-03-01", "2024-03-05"));

        claim("stranger", "莫言峰")
                .statusCode(409)
                .body("type", equalTo("urn:nuanfeng:problem:identity-not-accepted"))
                .body("detail", not(containsString("莫")));
        claim("themself", "莫言丰").statusCode(200).body("level", equalTo("L2"));
    }

    private static ValidatableResponse claim(String account, String name) {
        return new InventedPerson("real-name-" + account, Role.COURIER, "DIVISION", "450800", "")
                .asks()
                .filter(Contract.kept())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", name, "idType", "RESIDENT_ID", "idNumber", NUMBER))
                .put("/api/v1/me/identity")
                .then();
    }
}
