package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.PageRules;
import io.nuanfeng.support.StaffBrowser;

/** The returns at the desk: what officers read and which buttons they find. */
@QuarkusTest
class ReturnPagesTest {

    private static final String PATH = "/desk/returns/2022-10/450804";

    private County county;

    @BeforeEach
    void an_outlet() {
        county = new County("450804", "2022-10")
                .outlet("one", "ENTERPRISE", "A", "ACTIVE", 2)
                .outlet("closed", "TERMINAL", "B", "REVOKED", 0)
                .insured("one", "new", "2022-10-05", null, "2022-10-06")
                .insured("closed", "left", "2022-08-05", null, "2022-08-06")
                .saved();
    }

    @AfterEach
    void gone() {
        county.forgotten();
    }

    @ParameterizedTest
    @CsvSource({
        "INSURANCE_OFFICER, /desk/returns",
        "POSTAL_OFFICER, /desk/returns",
        "LABOUR_OFFICER, /desk/returns?division=450804",
        "INSURANCE_OFFICER, /desk/returns/2022-10/450804",
        "POSTAL_OFFICER, /desk/returns/2022-10/450804",
        "INSURANCE_OFFICER, /desk/returns/2022-10/450800",
        "INSURANCE_OFFICER, /desk/returns/2022-10/450804/figure?cell=DUE",
        "INSURANCE_OFFICER, /desk/returns/2022-10/450804/figure?cell=LISTED",
        "INSURANCE_OFFICER, /desk/gauge",
        "POSTAL_OFFICER, /desk/gauge?division=450804&period=2022-10",
        "LABOUR_OFFICER, /desk/circular/2022",
        "INSURANCE_OFFICER, /desk/mismatches",
        "POSTAL_OFFICER, /desk/mismatches?division=450804",
        "INSURANCE_OFFICER, /desk/mismatches?type=GHOST",
        "INSURANCE_OFFICER, /desk/contacts-log",
        "POSTAL_OFFICER, /desk/contacts-log?division=450804"
    })
    void pages_keep_the_rules_in_both_languages(Role role, String path) {
        for (var language : new String[] {"en", "zh-CN"}) {
            var browser = StaffBrowser.as(role);
            browser.get("/language?to=" + language);
            var answer = browser.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(PageRules.breaches(answer.asString())).isEmpty();
            assertThat(answer.asString()).doesNotContain("column.").doesNotContain("finding.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/returns/2022-10/630203",
        "/desk/returns/2023-01/450804",
        "/desk/returns/2099-01/450804",
        "/desk/returns/x/450804",
        "/desk/returns/2022-10/450804/figure?cell=NONE"
    })
    void what_is_not_there_or_not_theirs_is_not_found(String path) {
        assertThat(StaffBrowser.as(Role.INSURANCE_OFFICER).get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_figure_links_to_as_many_people() {
        var link = page(PATH).select("td.num a[href*=cell=DUE]").first();
        var behind = page(link.attr("href"));
        assertThat(link.text()).isEqualTo("2");
        assertThat(behind.select("tbody tr")).hasSize(2);
    }

    @Test
    void an_officer_opens_explains_signs_approves_and_accepts() {
        assertThat(page(PATH).select("form[action$=complete]")).isEmpty();
        var until = ShanghaiClock.dateOf(java.time.Instant.now()).toString();
        assertThat(post("exceptions", "until", until, "openReason", "补报").statusCode())
                .isEqualTo(303);
        // the closed outlet's person wants a word
        var refused = post("complete", "notes.CLOSED_BUT_INSURED", "", "problems", "人手不足");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(PageRules.breaches(refused.asString())).isEmpty();
        assertThat(Jsoup.parse(refused.asString()).select("#problems").text()).isEqualTo("人手不足");
        assertThat(post("complete", "notes.CLOSED_BUT_INSURED", "正在办减员").statusCode())
                .isEqualTo(303);
        assertThat(page(PATH).text()).contains("正在办减员");
        assertThat(post("approve").statusCode()).isEqualTo(303);
        assertThat(post("accept").statusCode()).isEqualTo(303);
        assertThat(post("unapprove", "reason", "").statusCode()).isEqualTo(422);
        assertThat(post("unapprove", "reason", "请核对").statusCode()).isEqualTo(303);
        assertThat(page(PATH).text()).contains("退回原因：请核对");
    }

    private static Response post(String act, String... fields) {
        var version = page(PATH).select("input[name=version]").first();
        var typed = new String[fields.length + 4];
        System.arraycopy(fields, 0, typed, 4, fields.length);
        typed[0] = "once";
        typed[1] = Ids.next();
        typed[2] = "version";
        typed[3] = version.val();
        return StaffBrowser.as(Role.INSURANCE_OFFICER).post(PATH + "/" + act, typed);
    }

    private static Document page(String path) {
        return Jsoup.parse(StaffBrowser.as(Role.INSURANCE_OFFICER)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
