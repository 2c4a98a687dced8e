package io.nuanfeng.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.StaffBrowser;

@QuarkusTest
class PlansTest {

    private static final String GUIDE = "/api/v1/oversight/plans/guide-insure";

    @Test
    void everybody_reads_the_plans_clause_by_clause() {
        RestAssured.given()
                .filter(Contract.kept())
                .get("/api/v1/oversight/plans")
                .then()
                .body("items.number", hasItems("贵人社函〔2022〕18号", "平政办〔2022〕92号"));
        RestAssured.given()
                .filter(Contract.kept())
                .get("/api/v1/oversight/plans/guigang-2022-18")
                .then()
                .body("clauses.anchor", hasItems("二", "三-一", "五-二"))
                .body("addressees", hasItem("各快递企业"))
                .body("basedOn", hasItem("桂人社函〔2022〕78号"));
        RestAssured.given()
                .filter(Contract.kept())
                .get("/api/v1/oversight/plans/none")
                .then()
                .statusCode(404);
    }

    @Test
    void a_clause_has_an_address_of_its_own() {
        var page = Jsoup.parse(RestAssured.get("/plans/guigang-2022-18").asString());

        assertThat(page.getElementById("三-一").text()).contains("参保范围及方式");
        assertThat(page.select("nav a[href='#三-一']")).hasSize(1);
    }

    @Test
    void an_outlet_that_confirms_the_guide_twice_stands_there_once_and_without_a_name() {
        var manager = new InventedPerson("manager-plans", Role.OUTLET_MANAGER, "OUTLET", "GGBA-PLANS", "");
        manager.asks().filter(Contract.kept()).post(GUIDE + "/readings").then().statusCode(204);
        manager.asks().filter(Contract.kept()).post(GUIDE + "/readings").then().statusCode(204);

        InventedPerson.staff(Role.INSURANCE_OFFICER, "450800")
                .asks()
                .filter(Contract.kept())
                .get(GUIDE + "/readings")
                .then()
                .body("items.findAll { it.place == 'GGBA-PLANS' }", hasSize(1));
        manager.asks().get(GUIDE + "/readings").then().statusCode(403);
    }

    @Test
    void an_officer_confirms_on_the_page() {
        var browser = StaffBrowser.as(Role.LABOUR_OFFICER);

        assertThat(browser.post("/plans/pingan-2022-92/read").statusCode()).isEqualTo(303);
        assertThat(browser.get("/plans/pingan-2022-92").asString()).contains("LABOUR_OFFICER");
    }
}
