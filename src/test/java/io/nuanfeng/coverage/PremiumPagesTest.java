package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.StaffBrowser;

/** The manager sees how the premium comes about; the courier learns that it is not theirs to pay. */
@QuarkusTest
class PremiumPagesTest {

    private static Browser manager;
    private static Browser courier;
    private static String path;

    @BeforeEach
    void people() {
        if (manager != null) {
            return;
        }
        path = "/work/" + SampleOutlet.of("91450802MAT0G0UG9Y").id() + "/premium";
        manager = StaffBrowser.as(Role.OUTLET_MANAGER);
        courier = new Browser();
        assertThat(courier.signIn("13799990077").statusCode()).isEqualTo(303);
    }

    @Test
    void a_manager_reads_base_rate_and_that_couriers_pay_nothing() {
        var page = kept(manager.get(path + "?month=2022-07"));

        assertThat(page.text())
                .contains("6,197.00 元", "0.4% × 100% × 100%", "0.00 元。不许从工资里扣。", "贵人社函〔2022〕18号")
                .contains("只在最后四舍五入一次");
    }

    @Test
    void a_month_without_a_standard_says_so() {
        assertThat(kept(manager.get(path + "?month=2026-10")).text()).contains("2026 年度的缴费标准：暂无标准");
    }

    @Test
    void a_late_fee_is_shown_as_an_estimate_with_its_article() {
        assertThat(kept(manager.get(path + "?month=2022-07&dueOn=2022-08-15")).text())
                .contains("滞纳金（估算）", "每天 0.05%", "第八十六条");
    }

    @ParameterizedTest
    @CsvSource({"month, 2022-13", "band, 0.7", "dueOn, tomorrow"})
    void what_is_typed_wrong_is_said_at_its_field(String field, String typed) {
        var answer = manager.get(path + "?month=2022-07&".replace("month=2022-07&", "") + field + "=" + typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kept(answer).select("#" + field + "-error").text()).isNotEmpty();
        assertThat(Jsoup.parse(answer.asString()).select("#" + field).val()).isEqualTo(typed);
    }

    @Test
    void wages_that_a_manager_gives_become_the_base() {
        var before = kept(manager.get(path + "?month=2021-05"));
        var version = before.select("input[name=version]").val();
        manager.post(path, "month", "2021-05", "version", version, "wages", "25,000.50", "wageHeads", "5");

        var page = kept(manager.get(path + "?month=2021-05"));
        assertThat(page.text()).contains("按工资总额", "25,000.50 元");
        var wrong = manager.post(path, "month", "2021-05", "version", "0", "wages", "many", "wageHeads", "5");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(kept(wrong).select("#wages").val()).isEqualTo("many");
        var stale = manager.post(path, "month", "2021-05", "version", "0", "wages", "1", "wageHeads", "1");
        assertThat(kept(stale).select("#wages-error").text()).contains("不是最新内容");
    }

    @Test
    void another_managers_outlet_is_not_there() {
        var other = "/work/" + SampleOutlet.of("GGBA-450803-2021-0054").id() + "/premium";

        assertThat(manager.get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void everybody_reads_that_couriers_pay_nothing() {
        assertThat(kept(new Browser().get("/premium")).text()).contains("您一分不交", "第十条", "第三十三条");
    }

    @Test
    void a_courier_reports_a_deduction_after_looking_it_over() {
        var outlet = SampleOutlet.of("GGBA-450821-2021-0033").id();
        kept(courier.get("/premium/report"));
        kept(courier.get("/premium/report?outletId=" + outlet));
        var form = new String[] {
            "outletId", outlet, "once", "premium-page-1", "month", "2022-07", "text", "工伤保险个人", "amount", "10"
        };

        var review = courier.post("/premium/report", form);
        assertThat(kept(review).text()).contains("10.00 元", "提交反映");
        assertThat(kept(courier.post("/premium/report/sent", form)).text()).contains("应退 10.00 元", "三（一）第一款第四句");
    }

    @Test
    void a_line_that_is_not_the_premium_comes_back_with_what_was_typed() {
        var outlet = SampleOutlet.of("GGBA-450821-2021-0033").id();
        var answer = courier.post(
                "/premium/report/sent",
                "outletId",
                outlet,
                "once",
                "premium-page-2",
                "month",
                "2022-07",
                "text",
                "迟到",
                "amount",
                "10");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kept(answer).select("#text").val()).isEqualTo("迟到");
        assertThat(kept(courier.post("/premium/report", "outletId", outlet, "text", "", "amount", "x", "month", ""))
                        .select(".errors a"))
                .hasSize(3);
    }

    private static Document kept(Response answer) {
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
        return Jsoup.parse(answer.asString());
    }
}
