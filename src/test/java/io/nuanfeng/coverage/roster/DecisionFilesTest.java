package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static io.nuanfeng.coverage.roster.RosterCalls.hired;
import static io.nuanfeng.coverage.roster.RosterCalls.look;
import static io.nuanfeng.coverage.roster.RosterCalls.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;

/** The agency's file goes out, is filled in, and comes back as decisions. */
@QuarkusTest
class DecisionFilesTest {

    private static final String HEADS = "申报编号,姓名,证件号码,结果,参保日期,退回原因\n";

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void each_row_of_decisions_has_its_outcome() {
        var one = person();
        var two = person();
        var three = person();
        var accepted = hired(outlet, one);
        var returned = hired(outlet, two);
        var another = hired(outlet, three);
        var file = HEADS + row(accepted, one, "通过,,") + row(returned, two, "退回,,照片不清") + row(another, one, "通过,,")
                + "没有这个编号,某某," + three.get("idNumber") + ",通过,,\n";

        var job = imported(file);

        assertThat(job.getList("rows.code")).containsExactlyInAnyOrder("PERSON_DIFFERS", "ENROLMENT_UNKNOWN");
        assertThat(job.getInt("succeeded")).isEqualTo(2);
        look(outlet.manager(), accepted).body("state", equalTo("EFFECTIVE"));
        look(outlet.manager(), returned).body("state", equalTo("RETURNED")).body("reason", equalTo("照片不清"));
        look(outlet.manager(), another).body("state", equalTo("SUBMITTED"));
        assertThat(imported(file).getInt("succeeded")).isEqualTo(2);
    }

    @Test
    void what_goes_out_comes_back_once_it_is_filled_in() {
        var person = person();
        var hire = hired(outlet, person);
        var sent = fetch("csv");
        var text = new String(sent, StandardCharsets.UTF_8);
        var line =
                text.lines().filter(each -> each.startsWith(hire)).findFirst().orElseThrow();

        assertThat(text).startsWith("\uFEFF申报编号,业务类型,姓名");
        assertThat(line).contains("增员", "居民身份证", (String) person.get("idNumber"));
        var job = imported(text.lines().findFirst().orElseThrow() + "\n" + line.replaceFirst(",,,$", ",通过,,") + "\n");

        assertThat(job.getInt("succeeded")).isEqualTo(1);
        look(outlet.manager(), hire).body("state", equalTo("EFFECTIVE"));
    }

    @Test
    void the_workbook_has_the_same_rows() {
        hired(outlet, person());

        try (var rows = SheetFile.open(fetch("xlsx")).rows()) {
            assertThat(rows.next().cell(0).text()).isEqualTo("申报编号");
            assertThat(rows.hasNext()).isTrue();
        }
    }

    @Test
    void another_agencys_file_is_not_there() {
        OFFICER.asks()
                .get("/api/v1/enrolments/exchange-file?division=450802&kind=HIRE")
                .then()
                .statusCode(404);
        outlet.manager()
                .asks()
                .get("/api/v1/enrolments/exchange-file?division=630203&kind=HIRE")
                .then()
                .statusCode(403);
    }

    private static byte[] fetch(String format) {
        return OFFICER.asks()
                .get("/api/v1/enrolments/exchange-file?division=630203&kind=HIRE&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String row(String id, Map<String, Object> person, String rest) {
        return String.join(",", List.of(id, (String) person.get("name"), (String) person.get("idNumber"), rest)) + "\n";
    }

    private static JsonPath imported(String file) {
        String id = OFFICER.asks()
                .filter(Contract.brokenByTheCaller())
                .multiPart("file", "结果.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/enrolments/decisions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Eventually.get(() -> OFFICER.asks().get("/api/v1/jobs/" + id).jsonPath(), job -> !job.getString("state")
                .matches("QUEUED|RUNNING"));
    }
}
