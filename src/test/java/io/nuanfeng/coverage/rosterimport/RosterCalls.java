package io.nuanfeng.coverage.rosterimport;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

/** Rosters handed in as an outlet's manager does. */
final class RosterCalls {

    static final String OUTLET = "GGBA-450803-2021-0054";
    static final InventedPerson MANAGER =
            new InventedPerson("roster-file-manager", Role.OUTLET_MANAGER, "OUTLET", OUTLET, "");
    static final String ONE = "莫言丰,45080219490214001X,16119528421,投递,2026-11-01";
    static final String TWO = "莫言山,450802194902140036,16119528422,分拣,2026-11-02";
    static final String WRONG = "莫言河,450802194902140052,16119528423,骑手,2026-11-02";
    private static final List<String> NUMBERS =
            List.of("45080219490214001X", "450802194902140036", "450802194902140052");
    private static final String HEADS = "姓名,证件类型,证件号码,手机号,岗位,用工形式,合同类型,入职日期,是否已参加职工社保,备注\n";

    private RosterCalls() {}

    /** A file as text; a row is name, number, phone, post, day. */
    static byte[] file(String... rows) {
        var text = new StringBuilder(HEADS);
        for (var row : rows) {
            text.append("%s,居民身份证,%s,%s,%s,自有,劳动合同,%s,否,%n".formatted((Object[]) row.split(",", -1)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String outletId() {
        return outletId(OUTLET);
    }

    static String outletId(String key) {
        return Eventually.get(
                () -> given().queryParam("query", key).get("/api/v1/outlets").<String>path("items[0].id"),
                id -> id != null);
    }

    static ValidatableResponse send(InventedPerson who, String name, byte[] file, boolean dryRun) {
        return who.asks()
                .filter(Contract.brokenByTheCaller())
                .header("Idempotency-Key", Ids.next())
                .queryParam("dryRun", dryRun)
                .multiPart("file", name, file)
                .post("/api/v1/outlets/" + outletId() + "/roster-imports")
                .then();
    }

    /** Hands the file in and waits for its job. */
    static JsonPath handIn(String name, byte[] file, boolean dryRun) {
        return finished(
                send(MANAGER, name, file, dryRun).statusCode(202).extract().path("id"));
    }

    static JsonPath finished(String jobId) {
        return Eventually.get(() -> view(jobId), seen -> seen.get("job.finishedAt") != null);
    }

    static JsonPath view(String jobId) {
        return MANAGER.asks()
                .filter(Contract.kept())
                .get("/api/v1/outlets/" + outletId() + "/roster-imports/" + jobId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is on record of the people of these tests. */
    static List<String> declared() {
        return AsOwner.column("select id || state || version from coverage.enrolment where person_key in " + people()
                + " order by id");
    }

    /** Nobody of these tests has ever been declared. */
    static void forget() {
        var mine = "(select id from coverage.enrolment where person_key in " + people() + ")";
        AsOwner.asSuperuser(
                "delete from coverage.mended_row where enrolment_id in " + mine,
                "delete from coverage.likeness where enrolment_id in " + mine + " or other_id in " + mine,
                "delete from coverage.enrolment_step where enrolment_id in " + mine,
                "delete from coverage.enrolment where id in " + mine,
                "alter table coverage.cover disable trigger only_closed",
                "delete from coverage.cover where person_key in " + people(),
                "alter table coverage.cover enable trigger only_closed");
    }

    private static String people() {
        var index = CDI.current().select(BlindIndex.class).get();
        return NUMBERS.stream()
                .map(number -> "'" + index.person(number) + "'")
                .collect(Collectors.joining(",", "(", ")"));
    }
}
