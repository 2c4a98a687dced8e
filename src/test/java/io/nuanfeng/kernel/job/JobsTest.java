package io.nuanfeng.kernel.job;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Eventually;

@QuarkusTest
class JobsTest {

    private static final Actor OFFICER = new Actor(
            "officer-1", "", Set.of(Role.POSTAL_OFFICER), Set.of(new Scope(Scope.Kind.DIVISION, "450800")), "s");
    private static final Actor OTHER = new Actor("officer-2", "", Set.of(Role.POSTAL_OFFICER), Set.of(), "s");

    @Inject
    Jobs jobs;

    @Inject
    TestList list;

    @Inject
    JobWorker worker;

    @BeforeEach
    void forget() {
        list.batches.clear();
        list.finished = 0;
        list.cuts = 0;
    }

    @Test
    void each_row_counts_once_by_its_worst_finding() {
        var job = finished(submit("word\ngood\nodd\nbad\nno\n", false));

        assertThat(job.state()).isEqualTo(JobState.PARTLY);
        assertThat(job.tally()).isEqualTo(new Tally(4, 1, 1, 2));
        assertThat(job.findings())
                .extracting(finding -> finding.row() + " " + finding.severity())
                .containsExactly("3 WARNING", "4 ERROR", "5 ERROR");
        assertThat(list.finished).isEqualTo(1);
    }

    @Test
    void rows_are_applied_in_batches_of_five_hundred() {
        var job = finished(submit(words(1201), false));

        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(list.batches).containsExactly(500, 500, 201);
        assertThat(effects(job)).isEqualTo(1201);
    }

    @Test
    void a_dry_run_tells_the_same_and_changes_nothing() {
        var job = finished(submit(words(700) + "no\n", true));

        assertThat(job.tally()).isEqualTo(new Tally(701, 700, 0, 1));
        assertThat(job.state()).isEqualTo(JobState.PARTLY);
        assertThat(list.batches).containsExactly(500, 201);
        assertThat(effects(job)).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        var job = finished(submit("word\n", false));

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.refusal().code()).isEqualTo("EMPTY");
        assertThat(job.hasResult()).isFalse();
    }

    @Test
    void the_sender_gets_the_file_back_with_a_column_of_outcomes() {
        var job = finished(submit("word\ngood\nbad\n", false));

        var result = run(() -> jobs.result(OFFICER, job.id(), Locale.ENGLISH));

        assertThat(result.name()).isEqualTo("名单.csv");
        assertThat(new String(result.content(), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("bad,"));
    }

    @Test
    void a_job_is_nobody_elses() {
        var job = finished(submit("word\ngood\n", false));

        assertThatThrownBy(() -> run(() -> jobs.get(OTHER, job.id()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(() -> jobs.cancel(OTHER, job.id()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(() -> jobs.result(OTHER, job.id(), Locale.ENGLISH)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void the_file_and_its_name_are_sealed() {
        var job = finished(submit("word\nsecretword\n", false));

        assertThat(AsOwner.column("select encode(content_sealed, 'escape') || encode(file_name_sealed, 'escape')"
                        + " from kernel.job_file f join kernel.job j on j.id = f.job_id where j.id = '" + job.id()
                        + "'"))
                .singleElement()
                .asString()
                .doesNotContain("secretword")
                .doesNotContain("csv");
    }

    @Test
    void the_same_file_sent_twice_with_one_key_is_one_job() {
        var key = Ids.next();
        var request = request("word\ngood\n", false);

        var first = run(() -> jobs.submit(OFFICER, Once.of(key, ""), request));
        var second = run(() -> jobs.submit(OFFICER, Once.of(key, ""), request("word\ngood\n", false)));

        assertThat(second.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> run(() -> jobs.submit(OFFICER, Once.of(key, ""), request("word\nx\n", false))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_job_whose_worker_died_goes_on_where_it_stopped() {
        var job = finished(submit(words(1201), false));
        AsOwner.asSuperuser(
                "update kernel.job set state = 'RUNNING', finished_at = null, worker = 'dead', batches = 2,"
                        + " succeeded = 500, heartbeat_at = now() - interval '31 seconds' where id = '" + job.id()
                        + "'",
                "delete from kernel.job_outcome where batch > 1 and job_id = '" + job.id() + "'",
                "delete from kernel.rate_limit where key like '" + job.id()
                        + ":%' and split_part(key, ':', 2)::int > 501");
        list.batches.clear();

        var again = finished(job);

        assertThat(again.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(again.tally()).isEqualTo(new Tally(1201, 1201, 0, 0));
        assertThat(list.batches).containsExactly(500, 201);
        assertThat(effects(job)).isEqualTo(1201);
    }

    @Test
    void a_job_that_lost_its_database_waits_and_goes_on() {
        var job = submit("word\ncut\n", false);
        Eventually.get(() -> list.cuts, cuts -> cuts == 1);

        AsOwner.asSuperuser(
                "update kernel.job set heartbeat_at = now() - interval '31 seconds' where id = '" + job.id() + "'");

        assertThat(finished(job).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void a_job_that_ended_three_workers_is_given_up() {
        var job = finished(submit("word\ngood\n", false));
        AsOwner.asSuperuser("update kernel.job set state = 'RUNNING', finished_at = null, attempts = 3,"
                + " heartbeat_at = now() - interval '31 seconds' where id = '" + job.id() + "'");

        assertThat(finished(job).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void a_cancelled_job_stays_cancelled() {
        var job = finished(submit("word\ngood\n", false));
        AsOwner.asSuperuser("update kernel.job set state = 'RUNNING', worker = 'busy', finished_at = null,"
                + " heartbeat_at = now() where id = '" + job.id() + "'");

        run(() -> jobs.cancel(OFFICER, job.id()));

        assertThat(run(() -> jobs.get(OFFICER, job.id())).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void files_are_forgotten_after_their_time_and_the_counts_stay() {
        var old = finished(submit("word\ngood\n", false));
        var young = finished(submit("word\ngood\n", false));
        AsOwner.asSuperuser(
                "update kernel.job set finished_at = now() - interval '63 days' where id = '" + old.id() + "'");

        run(worker::purge);

        var kept = run(() -> jobs.get(OFFICER, old.id()));
        assertThat(kept.hasResult()).isFalse();
        assertThat(kept.tally().succeeded()).isEqualTo(1);
        assertThat(run(() -> jobs.get(OFFICER, young.id())).hasResult()).isTrue();
        assertThatThrownBy(() -> run(() -> jobs.result(OFFICER, old.id(), Locale.ENGLISH)))
                .isInstanceOf(Problem.class);
    }

    private Job submit(String content, boolean dryRun) {
        return run(() -> jobs.submit(OFFICER, Once.of(null, ""), request(content, dryRun)));
    }

    private static JobRequest request(String content, boolean dryRun) {
        return new JobRequest(
                TestList.KIND, "名单.csv", content.getBytes(StandardCharsets.UTF_8), dryRun, Map.of("period", "2022-07"));
    }

    private Job finished(Job job) {
        return Eventually.get(
                () -> run(() -> jobs.get(OFFICER, job.id())), now -> now.state().isFinished());
    }

    private static String words(int lines) {
        return "word\n" + String.join("\n", Collections.nCopies(lines, "good")) + "\n";
    }

    private static int effects(Job job) {
        return AsOwner.column("select 1 from kernel.rate_limit where key like '" + job.id() + ":%'")
                .size();
    }
}
