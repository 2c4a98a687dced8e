package io.nuanfeng.coverage;

import java.nio.charset.StandardCharsets;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

/** Insured-persons files handed in as an agency's officer does. */
final class InsuredCalls {

    /** A county no sample file speaks of. */
    static final String DIVISION = "630203";

    static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, DIVISION);
    private static final String HEADS =
            "姓名,证件类型,证件号码,参保单位名称,参保单位统一社会信用代码,网点编码（信用代码或备案编号）," + "参保状态,参保日期,停保日期,停保原因,经办机构,获知时间";

    private InsuredCalls() {}

    /** A file as text; a row is number, outlet, state, from, until, cause, known. */
    static String file(String dataUntil, String... rows) {
        var text = new StringBuilder("数据截至：" + dataUntil + "\n" + HEADS + "\n");
        for (var row : rows) {
            var cells = row.split(",", -1);
            text.append("莫言丰,居民身份证,%s,贵港市江屿快递有限公司,91450802MATJ73E963,%s,%s,%s,%s,%s,海东市平安区社保局,%s%n"
                    .formatted((Object[]) cells));
        }
        return text.toString();
    }

    static ValidatableResponse send(InventedPerson who, String month, String file, boolean dryRun) {
        return who.asks()
                .filter(Contract.brokenByTheCaller())
                .queryParam("period", month)
                .queryParam("division", DIVISION)
                .queryParam("dryRun", dryRun)
                .multiPart("file", "名单.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/coverage/insured-lists")
                .then();
    }

    /** Hands the file in and waits for its job. */
    static JsonPath imported(String month, String file) {
        return finished(send(OFFICER, month, file, false));
    }

    static JsonPath finished(ValidatableResponse accepted) {
        String id = accepted.statusCode(202).extract().path("id");
        return Eventually.get(
                () -> OFFICER.asks()
                        .filter(Contract.kept())
                        .get("/api/v1/jobs/" + id)
                        .jsonPath(),
                job -> !job.getString("state").matches("QUEUED|RUNNING"));
    }
}
