package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SignedIn;

/** Annex 4: who is named for a division. */
@QuarkusTest
class ContactSheetsTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/api/v1/registry/contacts";

    @Test
    void a_sheet_is_replaced_by_whoever_has_read_the_newest_version() {
        var version =
                officer("450803").get(PATH).then().statusCode(200).extract().header("ETag");
        var saved = officer("450803")
                .header("If-Match", version)
                .contentType("application/json")
                .body(sheet("韦丽"))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("items[0].officer.name", equalTo("韦丽"))
                .extract()
                .header("ETag");
        officer("450803")
                .header("If-Match", version)
                .contentType("application/json")
                .body(sheet("覃强"))
                .put(PATH)
                .then()
                .statusCode(412);
        officer("450803")
                .get(PATH)
                .then()
                .header("ETag", saved)
                .body("items", hasSize(1))
                .body("items[0].officer.name", equalTo("韦丽"));
    }

    @Test
    void a_sheet_without_a_version_is_refused() {
        officer("450804")
                .contentType("application/json")
                .body(sheet("韦丽"))
                .put(PATH)
                .then()
                .statusCode(428);
        officer("450804")
                .header("If-Match", "\"never\"")
                .contentType("application/json")
                .body(sheet("韦丽"))
                .put(PATH)
                .then()
                .statusCode(412);
    }

    @Test
    void another_city_is_not_there() {
        officer("630203").get(PATH).then().statusCode(404);
        officer("630203")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(sheet("韦丽"))
                .put(PATH)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COURIER", "OUTLET_MANAGER", "ENTERPRISE_MANAGER", "UNION_OFFICER", "ADMIN"})
    void others_may_not_see_contact_persons(Role role) {
        SignedIn.as(role).queryParam("division", "450803").get(PATH).then().statusCode(403);
    }

    @Test
    void names_lie_sealed_in_the_database() {
        officer("450881")
                .header("If-Match", officer("450881").get(PATH).header("ETag"))
                .contentType("application/json")
                .body(sheet("罗密欧"))
                .put(PATH)
                .then()
                .statusCode(200);
        assertThat(AsOwner.column(
                        "select encode(people, 'escape') from registry.contact_sheet where division = '450881'"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("罗密欧"));
    }

    @Test
    void annex_4_of_the_city_has_the_counties_persons_and_is_the_same_file_twice() throws Exception {
        officer("450821")
                .header("If-Match", officer("450821").get(PATH).header("ETag"))
                .contentType("application/json")
                .body(sheet("覃强"))
                .put(PATH)
                .then()
                .statusCode(200);
        var file = workbook("450800");

        assertThat(workbook("450800")).isEqualTo(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("贵港市基层快递网点优先参加工伤保险联系表");
            assertThat(rows)
                    .anyMatch(row -> row.getCellText(1).equals("平南县")
                            && row.getCellText(4).equals("覃强 / 科员 / 16012345678"));
        }
        officer("630200").accept(WORKBOOK).get(PATH).then().statusCode(404);
    }

    private static byte[] workbook(String division) {
        return officer(division)
                .accept(WORKBOOK)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static RequestSpecification officer(String division) {
        return SignedIn.as(Role.INSURANCE_OFFICER)
                .filter(Contract.brokenByTheCaller())
                .queryParam("division", division);
    }

    private static Map<String, Object> sheet(String name) {
        var officer = Map.of("name", name, "title", "科员", "mobile", "16012345678");
        return Map.of("items", List.of(Map.of("unit", "港南区人力资源和社会保障局", "officer", officer)));
    }
}
