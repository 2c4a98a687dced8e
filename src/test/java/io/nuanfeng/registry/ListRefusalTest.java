package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.nuanfeng.kernel.job.JobState;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SignedIn;

/** What a monthly list is refused for, and in which words. */
@QuarkusTest
class ListRefusalTest {

    private static final byte[] JUNE = SheetSamples.bytes("annex1-outlets-202206.xlsx");

    @ParameterizedTest
    @MethodSource
    void a_file_that_cannot_be_read_gets_one_clear_message(byte[] file, String code, String words) {
        var job = ListCalls.imported(file, "list.xlsx", "2022-06");
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.refusal().code()).isEqualTo(code);
        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.kept())
                .get("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(200)
                .body("detail", containsString(words));
    }

    static Stream<Arguments> a_file_that_cannot_be_read_gets_one_clear_message() {
        return Stream.of(
                Arguments.of(ole2("EncryptedPackage"), "PASSWORD_PROTECTED", "打开密码"),
                Arguments.of(ole2("Workbook"), "OLD_FORMAT", ".xls"),
                Arguments.of(Arrays.copyOf(JUNE, JUNE.length / 2), "CORRUPT", "已损坏"),
                Arguments.of(new byte[0], "EMPTY", "没有内容"),
                Arguments.of("%PDF-1.7 not a list".getBytes(StandardCharsets.UTF_8), "NOT_A_SPREADSHEET", "不是表格"),
                Arguments.of("你好,世界\n1,2\n".getBytes(StandardCharsets.UTF_8), "NO_HEADER", "表头"),
                Arguments.of(new ListGrid().set(4, 6, "").workbook(), "MISSING_COLUMN", "网点类型"),
                Arguments.of(new ListGrid().month(2022, 5).workbook(), "other-period", "2022-05"));
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_stopped_at_the_door() {
        ListCalls.post(ListCalls.sending(), new byte[22 * 1024 * 1024], "list.xlsx", "2022-06")
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void a_request_without_a_file_says_so() {
        ListCalls.sending()
                .queryParam("kind", "annex1")
                .queryParam("period", "2022-06")
                .multiPart("other", "x")
                .post("/api/v1/registry/lists")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"));
    }

    @ParameterizedTest
    @CsvSource({"kind, annex9", "period, 2022-13", "period, June", "division, 4508"})
    void a_wrong_parameter_is_refused(String name, String value) {
        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.brokenByTheCaller())
                .queryParam("kind", name.equals("kind") ? value : "annex1")
                .queryParam("period", name.equals("period") ? value : "2022-06")
                .queryParam("division", name.equals("division") ? value : "450800")
                .multiPart("file", "list.xlsx", JUNE)
                .post("/api/v1/registry/lists")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(name));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "POSTAL_OFFICER")
    void only_postal_officers_hand_lists_in(Role role) {
        ListCalls.post(SignedIn.as(role).queryParam("division", "450800"), JUNE, "list.xlsx", "2022-06")
                .statusCode(403);
    }

    @Test
    void nobody_hands_a_list_in_without_signing_in() {
        ListCalls.post(
                        io.restassured.RestAssured.given().queryParam("division", "450800"),
                        JUNE,
                        "list.xlsx",
                        "2022-06")
                .statusCode(401);
    }

    @Test
    void a_list_of_another_city_is_forbidden_and_reading_it_finds_nothing() {
        var pingan = SignedIn.as(Role.POSTAL_OFFICER).filter(Contract.brokenByTheCaller());
        ListCalls.post(pingan.queryParam("division", "630203"), JUNE, "list.xlsx", "2022-06")
                .statusCode(403);
        SignedIn.as(Role.POSTAL_OFFICER)
                .queryParam("division", "630203")
                .get("/api/v1/registry/lists/2022-06")
                .then()
                .statusCode(404);
        SignedIn.as(Role.POSTAL_OFFICER)
                .queryParam("division", "450000")
                .get("/api/v1/registry/lists/2022-06/diff")
                .then()
                .statusCode(404);
    }

    @Test
    void rows_outside_the_lists_own_county_are_refused_one_by_one() {
        var caller = SignedIn.as(Role.POSTAL_OFFICER)
                .queryParam("division", "450804")
                .queryParam("dryRun", true)
                .header("Idempotency-Key", Ids.next());
        var job = ListCalls.finished(ListCalls.accepted(ListCalls.post(caller, JUNE, "list.xlsx", "2022-06")));
        assertThat(job.state()).isEqualTo(JobState.PARTLY);
        assertThat(job.findings()).anyMatch(found -> found.code().equals("OUTSIDE_DIVISION") && found.row() == 5);
        assertThat(job.tally().failed()).isGreaterThan(100);
    }

    /** An OLE2 container with one stream name, as password-protected and old Excel files have. */
    private static byte[] ole2(String stream) {
        var file = new byte[4096];
        var magic =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }
}
