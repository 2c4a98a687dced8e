package io.nuanfeng.pay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.support.Browser;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.PageRules;

@QuarkusTest
class FloorsTest {

    private static final String ADDRESS = "/api/v1/pay/floors";

    @ParameterizedTest
    @CsvSource({
        "630203, 2023-01, 170000, 1520, 青政〔2019〕68号, 2020-01-01, VERIFIED",
        "630203, 2023-02, 188000, 1800, 青政〔2023〕8号, 2023-02-01, VERIFIED",
        "450821, 2023-11, 169000, 1700, 桂政发〔2023〕24号, 2023-11-01, VERIFIED",
        "630203, 2025-05, 208000, 2000, 青海省人民政府通知（文号待查）, 2025-05-01, WEAK"
    })
    void anybody_may_ask_what_the_floor_of_a_month_is(
            String division, String month, int monthly, int hourly, String act, String since, String confidence) {
        given().filter(Contract.kept())
                .queryParam("division", division)
                .queryParam("month", month)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body("monthlyFen", equalTo(monthly))
                .body("hourlyFen", equalTo(hourly))
                .body("instrument", equalTo(act))
                .body("effectiveFrom", equalTo(since))
                .body("confidence", equalTo(confidence))
                .body("unconfirmed", equalTo(!confidence.equals("VERIFIED")));
    }

    @ParameterizedTest
    @CsvSource({
        "110101, 2023-01", // another province
        "630203, 2013-01", // years nobody found
        "630203, 2099-01" // a month to come
    })
    void without_a_rate_there_is_no_number(String division, String month) {
        given().filter(Contract.kept())
                .queryParam("division", division)
                .queryParam("month", month)
                .get(ADDRESS)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:nuanfeng:problem:no-rate"));
    }

    @Test
    void the_history_says_where_nothing_was_found() {
        given().filter(Contract.kept())
                .queryParam("division", "630203")
                .get(ADDRESS + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].floor.monthlyFen", equalTo(208000))
                .body("items[6].since", equalTo("2011-01-01"))
                .body("items[6].floor", nullValue());
    }

    @Test
    void the_page_shows_every_rate_as_a_table_and_as_a_picture() {
        var answer = new Browser().get("/pay/floors?division=630203");

        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("tbody tr")).hasSize(8);
        assertThat(page.select("tbody tr").get(0).text()).contains("待核").contains("2,080.00");
        assertThat(page.select("tbody tr").get(6).text()).contains("没有查到");
        assertThat(page.select("svg.chart path").attr("d")).contains("M").contains("H312");
    }
}
