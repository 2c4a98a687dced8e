package io.nuanfeng.pay.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.support.Browser;
import io.nuanfeng.support.PageRules;

@QuarkusTest
class PayPagesTest {

    /** ux.md: the pay check takes at most five steps, without signing in. */
    private static final int STEPS = 5;

    @Test
    void from_the_first_page_to_the_verdict_it_is_five_steps_at_most() {
        var browser = new Browser();
        var home = Jsoup.parse(browser.get("/").asString());
        assertThat(home.select("main a[href=/pay]")).hasSize(1);

        var form =
                Jsoup.parse(browser.get("/pay").asString()).select("main form").first();
        var typed = form.select("> .field input[aria-required=true][value='']").size();
        var chosen = form.select("> .field select").size();
        assertThat(1 + typed + chosen + 1).isLessThanOrEqualTo(STEPS);

        var answer =
                browser.post("/pay", "division", "630203", "month", "2023-03", "payType", "MONTHLY", "amount", "1800");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).select(".card .answer").text()).isEqualTo("低于最低工资");
    }

    @Test
    void the_place_is_remembered_and_nothing_else() {
        var browser = new Browser();
        browser.post("/pay", "division", "450881", "month", "2023-03", "payType", "MONTHLY", "amount", "1800");

        assertThat(browser.cookies()).containsOnlyKeys("place").containsEntry("place", "450881");
        var page = page(browser.get("/pay"));
        assertThat(page.select("#division option[selected]").val()).isEqualTo("450881");
        assertThat(page.select("#month").val()).matches("\\d{4}-\\d{2}");
        assertThat(page.select("#amount").val()).isEmpty();
        assertThat(page(browser.get("/pay/floors")).select("tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "630203, 2023-03, MONTHLY, '', 1879.99, 低于最低工资",
        "630203, 2023-03, MONTHLY, '', '1,880', 不低于最低工资",
        "630203, 2023-03, PIECE, '', 1880.00, 不低于最低工资",
        "450802, 2020-05, HOURLY, 22.25, 340.42, 低于最低工资",
        "450802, 2020-05, HOURLY, 22.25, 340.43, 不低于最低工资",
        "110101, 2023-03, MONTHLY, '', 1, 暂无标准",
        "630203, 2013-03, MONTHLY, '', 1, 暂无标准"
    })
    void the_verdict_is_a_word_and_always_an_indication(
            String place, String month, String type, String hours, String amount, String verdict) {
        var answer = new Browser()
                .post(
                        "/pay",
                        "division",
                        place,
                        "month",
                        month,
                        "payType",
                        type,
                        "amount",
                        amount,
                        "normalHours",
                        hours);

        var page = page(answer);
        assertThat(page.select(".card .answer").text()).isEqualTo(verdict);
        assertThat(page.select(".card").text()).contains("以主管部门认定为准");
        assertThat(page.select("a[href=tel:12333]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void fines_and_exclusions_show_in_the_bar_and_line_by_line(String language) {
        var browser = new Browser();
        browser.get("/language?to=" + language);
        var page = page(browser.post(
                "/pay",
                "division",
                "630203",
                "month",
                "2023-03",
                "payType",
                "MONTHLY",
                "amount",
                "2300",
                "overtimePay",
                "300",
                "fine",
                "50",
                "damage",
                "500",
                "damageClause",
                "true",
                "insurance",
                "200",
                "dueOn",
                "2023-04-10",
                "paidOn",
                "2023-04-20",
                "leftOn",
                "2023-05-01"));

        assertThat(page.select("svg.chart rect")).hasSize(4);
        assertThat(page.select("svg.chart path")).hasSize(2);
        // 20 % of 2 300 is 460; the floor of 1 880 leaves 420; 80 and the fine come back.
        assertThat(page.select(".legend li").last().text()).contains("130.00");
        assertThat(page.select(".card").text()).contains("130.00");
        assertThat(page.select("table").text()).contains("青政〔2023〕8号").contains("1,880.00");
        assertThat(page.select(".prose").text()).contains(language.equals("en") ? "1 May 2024" : "2024年5月1日");
    }

    @ParameterizedTest
    @CsvSource({
        "amount, ''",
        "amount, 12.345",
        "amount, -5",
        "amount, 99",
        "month, 2023-13",
        "month, 2099-01",
        "division, ''",
        "payType, WEEKLY",
        "attendance, PARTIAL",
        "dueOn, 2023-02-30"
    })
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(String field, String value) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("division", "630203");
        fields.put("month", "2023-03");
        fields.put("payType", "MONTHLY");
        fields.put("amount", "2000");
        fields.put("overtimePay", "123.45");
        fields.put("paidDays", "");
        fields.put(field, value);

        var answer = new Browser()
                .post(
                        "/pay",
                        fields.entrySet().stream()
                                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                                .toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("#overtimePay").val()).isEqualTo("123.45");
        assertThat(page.select(".errors a").eachAttr("href"))
                .contains(field.equals("attendance") ? "#paidDays" : "#" + field);
    }

    private static Document page(Response answer) {
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        return Jsoup.parse(answer.asString());
    }
}
