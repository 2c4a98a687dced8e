package io.nuanfeng.app.rest;

import static io.nuanfeng.support.OnEventLoop.run;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.SignedIn;

@QuarkusTest
class JobsResourceTest {

    private static final String JOB = "/api/v1/jobs/{id}";

    @Inject
    Jobs jobs;

    @Test
    void a_finished_job_tells_counts_findings_and_where_the_file_is() {
        var job = finished("word\ngood\nbad\n");

        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.kept())
                .header("Accept-Language", "en")
                .get(JOB, job.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("PARTLY"))
                .body("total", equalTo(2))
                .body("succeeded", equalTo(1))
                .body("failed", equalTo(1))
                .body("rows[0].row", equalTo(3))
                .body("rows[0].severity", equalTo("ERROR"))
                .body("detail", nullValue())
                .body("resultUrl", equalTo("/api/v1/jobs/" + job.id() + "/result"));
    }

    @Test
    void the_file_with_outcomes_is_saved_and_not_shown() {
        var job = finished("word\ngood\nbad\n");

        SignedIn.as(Role.POSTAL_OFFICER)
                .get(JOB + "/result", job.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E5%90%8D%20%E5%8D%95.csv")
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("bad"));
    }

    @Test
    void an_unreadable_file_says_why_in_the_readers_language() {
        var job = finished("word\n");

        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.kept())
                .get(JOB, job.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("detail", containsString("文件"));
        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.kept())
                .get(JOB + "/result", job.id())
                .then()
                .statusCode(404);
    }

    @Test
    void somebody_elses_job_is_not_there_and_a_visitor_must_sign_in() {
        var job = finished("word\ngood\n");

        SignedIn.as(Role.UNION_OFFICER)
                .filter(Contract.kept())
                .get(JOB, job.id())
                .then()
                .statusCode(404);
        SignedIn.as(Role.UNION_OFFICER).delete(JOB, job.id()).then().statusCode(404);
        given().filter(Contract.kept()).get(JOB, job.id()).then().statusCode(401);
    }

    @Test
    void cancelling_a_finished_job_changes_nothing() {
        var job = finished("word\ngood\n");

        SignedIn.as(Role.POSTAL_OFFICER).delete(JOB, job.id()).then().statusCode(204);
        SignedIn.as(Role.POSTAL_OFFICER).get(JOB, job.id()).then().body("state", equalTo("SUCCEEDED"));
    }

    private Job finished(String content) {
        var request = new JobRequest("test-list", "名 单.csv", content.getBytes(StandardCharsets.UTF_8), false, Map.of());
        var officer = officer();
        var job = run(() -> jobs.submit(officer, Once.of(null, ""), request));
        return Eventually.get(
                () -> run(() -> jobs.get(officer, job.id())), now -> now.state().isFinished());
    }

    /** The sample officer who asks over HTTP, by the account's id in the token. */
    private static Actor officer() {
        var claims = SignedIn.token(Role.POSTAL_OFFICER, 0).split("\\.")[1];
        var account = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(claims))).getString("sub");
        return new Actor(account, "", Set.of(Role.POSTAL_OFFICER), Set.of(), "");
    }
}
