package io.nuanfeng.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.Eventually;

/** How long a manager waits for a large roster, on the packaged portal. Not part of the test run. */
class RosterFigures {

    private static final String OUTLET = "91450802MAT0G0UG9Y";
    private static final int LARGE = 5_000;
    private static final int VERY_LARGE = 20_000;
    private static final long PAUSE = Duration.ofMillis(50).toNanos();
    private static final LocalDate TODAY = LocalDate.now(ShanghaiClock.ZONE);

    private final PrintWriter table = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Test
    void five_thousand_people_and_then_twenty_thousand_within_512_mebibytes_of_heap() throws Exception {
        try (var portal = RunningPortal.in(Files.createTempDirectory("nuanfeng-figures"), "-Xmx512m")) {
            var outlet = Eventually.get(RosterFigures::outletId, id -> id != null);
            var token = SampleStaff.token("OUTLET_MANAGER");
            var file = LargeRoster.csv(LARGE, TODAY);
            row(
                    "roster, 5 000 people, CSV, preview, the first file after the start",
                    handIn(outlet, token, file, true));
            row("the same, once more", handIn(outlet, token, file, true));
            row("the same as a workbook", handIn(outlet, token, LargeRoster.workbook(LARGE, TODAY), true));
            row("the difference, premium and page of the preview", view(outlet, token));
            row("roster, 5 000 people, declared", handIn(outlet, token, file, false));
            row("the same file again", handIn(outlet, token, file, false));
            row("roster, 20 000 people, declared", handIn(outlet, token, LargeRoster.csv(VERY_LARGE, TODAY), false));
            table.printf("| memory after them, heap limit 512 MiB | %d MiB RSS |%n", portal.residentMebibytes());
        }
    }

    private static String outletId() {
        return given().queryParam("query", OUTLET).get("/api/v1/outlets").path("items[0].id");
    }

    private static String last = "";

    private static Duration handIn(String outlet, String token, byte[] file, boolean dryRun) {
        var begun = System.nanoTime();
        last = given().auth()
                .oauth2(token)
                .queryParam("dryRun", dryRun)
                .multiPart("file", "large", file)
                .post("/api/v1/outlets/" + outlet + "/roster-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var job = given().auth().oauth2(token).get("/api/v1/jobs/" + last).jsonPath();
        while (job.get("finishedAt") == null) {
            LockSupport.parkNanos(PAUSE);
            job = given().auth().oauth2(token).get("/api/v1/jobs/" + last).jsonPath();
        }
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Duration view(String outlet, String token) {
        var begun = System.nanoTime();
        given().auth()
                .oauth2(token)
                .get("/api/v1/outlets/" + outlet + "/roster-imports/" + last)
                .then()
                .statusCode(200);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void row(String what, Duration took) {
        table.printf("| %s | %.2f s |%n", what, took.toMillis() / 1000.0);
    }
}
