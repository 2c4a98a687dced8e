package io.nuanfeng.pay.payroll;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

@QuarkusTest
class PayrollsTest {

    private static final String ADDRESS = "/api/v1/pay/payrolls";
    private static final InventedPerson OFFICER = InventedPerson.staff(Role.LABOUR_OFFICER, "450800");

    @Test
    void a_payroll_comes_back_with_the_figures_of_every_row() throws IOException {
        var job = checked(resource("payslips.csv"));

        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("total")).isEqualTo(200);
        var result = rows(OFFICER.asks().get(job.getString("resultUrl")).asByteArray());
        var expected = rows(resource("payslips-expected.csv"));
        assertThat(result).hasSameSizeAs(expected);
        for (var i = 0; i < expected.size(); i++) {
            var row = result.get(i);
            expected.get(i).remove("case");
            assertThat(row).containsAllEntriesOf(expected.get(i));
        }
        assertThat(result.get(5).get("处理结果")).contains("低于最低工资");
    }

    @Test
    void a_row_that_cannot_be_read_says_which_cell_and_the_others_are_checked() throws IOException {
        var file =
                """
                division_code,month,pay_type,base_fen,normal_hours,deductions
                630203,2023-03,MONTHLY,187999,,fine=100
                630203,2023-13,MONTHLY,1,,
                630203,2023-03,WEEKLY,1,,
                630203,2023-03,HOURLY,1,,
                630203,2023-03,MONTHLY,一千,,gift=5
                """;

        var job = checked(file.getBytes(StandardCharsets.UTF_8));

        assertThat(job.getString("state")).isEqualTo("PARTLY");
        assertThat(job.getInt("failed")).isEqualTo(4);
        assertThat(job.getList("rows.code"))
                .contains("PAY_BELOW_FLOOR", "DATE_FORMAT", "ENUM_UNKNOWN", "PAY_ROW", "NUMBER_FORMAT");
    }

    @Test
    void couriers_and_visitors_have_no_payroll_to_check() {
        given().filter(Contract.brokenByTheCaller())
                .multiPart("file", "p.csv", new byte[] {1}, "text/csv")
                .post(ADDRESS)
                .then()
                .statusCode(401);
    }

    private static JsonPath checked(byte[] file) {
        String id = OFFICER.asks()
                .filter(Contract.brokenByTheCaller())
                .multiPart("file", "payroll.csv", file, "text/csv")
                .post(ADDRESS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Eventually.get(
                () -> OFFICER.asks()
                        .filter(Contract.kept())
                        .get("/api/v1/jobs/" + id)
                        .jsonPath(),
                job -> !job.getString("state").matches("QUEUED|RUNNING"));
    }

    private static byte[] resource(String file) throws IOException {
        try (var in = PayrollsTest.class.getResourceAsStream("/sample/" + file)) {
            return in.readAllBytes();
        }
    }

    private static List<Map<String, String>> rows(byte[] csv) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }
}
