package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** A record of an accident is the teller's, the union's and the insurance office's; the outlet does not see it. */
@QuarkusTest
class InjuryPrivacyTest {

    private static SampleOutlet outlet;
    private static InventedPerson courier;

    @BeforeEach
    void somebody_works_there() {
        if (courier == null) {
            outlet = SampleOutlet.of("GGBA-450821-2021-0034");
            courier = InventedPerson.courier(Registered.person(
                    "450821199003030041", CoverSamples.inForce(outlet.covered(), "2022-07-01", "2022-07-20")));
        }
    }

    @Test
    void whoever_tells_of_somebody_else_learns_nothing_about_their_cover() {
        var told = new HashMap<>(Accidents.at(outlet, "2022-07-10T15:20:00+08:00"));
        told.put("teller", "COLLEAGUE");
        told.put("victim", "韦某");

        Accidents.record(InventedPerson.courier("colleague"), Ids.next(), told)
                .statusCode(201)
                .body("cover", nullValue())
                .body("victim", equalTo("韦某"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNION_OFFICER, DIVISION, 450821, true",
        "INSURANCE_OFFICER, DIVISION, 450800, true",
        "UNION_OFFICER, DIVISION, 450802, false",
        "LABOUR_OFFICER, DIVISION, 450821, false",
        "OUTLET_MANAGER, OUTLET, GGBA-450821-2021-0034, false",
        "ENTERPRISE_MANAGER, ENTERPRISE, 91450802MATCW95B11, false",
        "COURIER, DIVISION, 450821, false"
    })
    void officers_of_union_and_insurance_see_it_the_outlet_does_not(
            Role role, String kind, String scope, boolean sees) {
        String id = Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-12T15:20:00+08:00"))
                .extract()
                .path("id");
        var reader = new InventedPerson("injury-" + role + scope, role, kind, scope, "");

        for (var path : new String[] {id, id + "/calendar.ics"}) {
            reader.asks().get("/api/v1/injuries/" + path).then().statusCode(sees ? 200 : 404);
        }
        reader.asks()
                .filter(Contract.kept())
                .get("/api/v1/injuries")
                .then()
                .body("items.id", sees ? hasItem(id) : not(hasItem(id)));
    }

    @Test
    void a_manager_sees_what_he_recorded_himself() {
        var told = new HashMap<>(Accidents.at(outlet, "2022-07-13T15:20:00+08:00"));
        told.put("teller", "MANAGER");
        told.put("victim", "韦某");
        String id =
                Accidents.record(outlet.manager(), Ids.next(), told).extract().path("id");

        outlet.manager()
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/injuries/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void the_injured_sees_which_office_looked() {
        String id = Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-14T15:20:00+08:00"))
                .extract()
                .path("id");
        InventedPerson.staff(Role.UNION_OFFICER, "450821").asks().get("/api/v1/injuries/" + id);

        courier.asks().get("/api/v1/me/access-log").then().body("items.what", hasItem("INJURY"));
    }

    @Test
    void the_story_lies_sealed() {
        Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-10T15:20:00+08:00"))
                .statusCode(201);

        assertThat(AsOwner.column("select encode(what_sealed, 'escape') from coverage.injury"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("雨天"));
    }
}
