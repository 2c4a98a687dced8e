package io.nuanfeng.coverage.rosterimport;

import static io.nuanfeng.coverage.rosterimport.RosterCalls.ONE;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.WRONG;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.declared;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.support.Browser;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.StaffBrowser;

/** A manager's way from a file to declared people, without scripts. */
@QuarkusTest
class RosterPagesTest {

    /** Of the first sample manager. */
    private static final String OUTLET = "91450802MAT0G0UG9Y";

    private Browser manager;
    private String start;

    @BeforeEach
    void a_manager_at_work() {
        RosterCalls.forget();
        manager = StaffBrowser.as(Role.OUTLET_MANAGER);
        start = "/work/" + RosterCalls.outletId(OUTLET) + "/import";
    }

    @AfterEach
    void leave_no_trace() {
        RosterCalls.forget();
    }

    @Test
    void from_the_file_to_the_declared_people_it_takes_four_steps() {
        assertThat(PageRules.breaches(manager.get(start).asString())).isEmpty();

        var preview = upload(file(ONE));
        var page = finished(preview);
        assertThat(PageRules.breaches(page.html())).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("先看看变化");
        assertThat(page.select(".rows").text()).contains("要申报的 1 人");
        assertThat(page.select(".card").text()).contains("其中新增 1 人").contains("个人不出钱");
        assertThat(declared()).isEmpty();

        var confirmed = manager.post(preview + "/confirm", "once", Ids.next());
        assertThat(finished(confirmed.header("Location")).select(".rows").text())
                .contains("已申报 1 人");
        assertThat(declared()).hasSize(1);
        assertThat(Jsoup.parse(manager.get(start).asString())
                        .select("#recent a")
                        .eachAttr("href"))
                .contains(preview);
    }

    @Test
    void a_wrong_row_is_mended_on_the_screen_and_declares_its_person() {
        var preview = upload(file(ONE, WRONG));
        var page = finished(preview);
        var row = page.selectFirst("form#row-3");
        assertThat(row.select(".error").text()).contains("「岗位」只能填：收寄、分拣、运输、投递、查询");
        assertThat(row.select("details input[value=莫言河]")).hasSize(1);

        var stillWrong = send(row.attr("action"), page, "r3c4", "送货");
        assertThat(stillWrong.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(stillWrong.asString())).isEmpty();
        assertThat(Jsoup.parse(stillWrong.asString()).select(".errors a").attr("href"))
                .isEqualTo("#r3c4");
        assertThat(declared()).isEmpty();

        assertThat(send(row.attr("action"), page, "r3c4", "投递").statusCode()).isEqualTo(303);
        assertThat(declared()).hasSize(1);
        var mended = finished(preview);
        assertThat(mended.select("form#row-3")).isEmpty();
        assertThat(mended.select(".rows").text()).contains("改好 1 人");
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_where_to_begin_again() {
        var page = finished(upload(SheetSamples.utf8("姓名,证件类型,证件号码,手机号,岗位\n")));

        assertThat(PageRules.breaches(page.html())).isEmpty();
        assertThat(page.select("main").text()).contains("缺少必需的列").contains("入职日期");
        assertThat(page.select("main .panel a").attr("href")).isEqualTo(start);
    }

    @Test
    void without_a_file_the_page_asks_for_one() {
        var answer = multipart().multiPart("once", Ids.next()).post(start);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(answer.asString())).isEmpty();
    }

    @Test
    void another_outlets_page_is_not_found() {
        assertThat(manager.get("/work/" + RosterCalls.outletId() + "/import").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_empty_form_and_the_sample_read_without_findings() {
        var template = manager.get(start + "/template.xlsx").asByteArray();
        var sample = manager.get(start + "/sample.xlsx").asByteArray();

        assertThat(SheetSamples.grid(template)).singleElement().asList().startsWith("姓名", "证件类型", "证件号码");
        assertThat(finished(upload(sample)).select(".rows").text()).contains("有错误，没有收 0 人");
    }

    private String upload(byte[] content) {
        var sent = multipart()
                .multiPart("once", Ids.next())
                .multiPart("file", "roster.csv", content)
                .post(start);
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location").replaceFirst("https?://[^/]+", "");
    }

    /** The row's form with one field typed anew. */
    private Response send(String action, Document page, String field, String value) {
        var row = action.substring(action.lastIndexOf('/') + 1);
        var fields = page.select("form#row-" + row + " [name]").stream()
                .flatMap(one -> Stream.of(one.attr("name"), one.attr("name").equals(field) ? value : typed(one)))
                .toArray(String[]::new);
        return manager.post(action, fields);
    }

    private static String typed(Element field) {
        return field.is("select") ? field.select("option[selected]").text() : field.val();
    }

    private Document finished(String address) {
        return Jsoup.parse(Eventually.get(
                () -> manager.get(address.replaceFirst("https?://[^/]+", "")).asString(),
                html -> !html.contains("http-equiv=\"refresh\"")));
    }

    private RequestSpecification multipart() {
        return manager.keepingCookies().header("Sec-Fetch-Site", "same-origin");
    }
}
