package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.support.AsOwner;

/** A list of 5 000 outlets is previewed within 3 seconds and taken over within 15, from upload to the last row. */
@QuarkusTest
class ListVolumeTest {

    private static final Duration PREVIEW = Duration.ofSeconds(3);
    private static final Duration DONE = Duration.ofSeconds(15);

    @AfterEach
    void leave_no_crowd_behind() {
        AsOwner.execute(
                "select set_config('nuanfeng.roles', 'SYSTEM', false)",
                "delete from registry.list_row where period like '2031-%'",
                "delete from registry.outlet o where not exists (select from registry.list_row r where r.outlet_id = o.id)");
    }

    /** Limits of time mean something only while nobody else works on the machine. */
    @Test
    void five_thousand_outlets_are_taken_over_in_time() {
        var file = ListGrid.of(5_000).month(2031, 1).ownedBy("VOLUME").workbook();
        ListCalls.imported(new ListGrid().month(2031, 2).ownedBy("WARMUP").workbook(), "list.xlsx", "2031-02");
        var preview = timed(
                "Preview",
                ListCalls.post(ListCalls.sending().queryParam("dryRun", true), file, "list.xlsx", "2031-01"));
        var done = timed("Import", ListCalls.post(ListCalls.sending(), file, "list.xlsx", "2031-01"));
        assertThat(done.tally().total()).isEqualTo(5_000);
        assertThat(done.tally().failed()).isZero();
        var system = ManagementFactory.getOperatingSystemMXBean();
        assumeThat(system.getSystemLoadAverage()).isLessThan(2.0 * system.getAvailableProcessors());
        assertThat(took(preview)).isLessThan(PREVIEW);
        assertThat(took(done)).isLessThan(DONE);
    }

    private static Job timed(String what, ValidatableResponse answer) {
        var job = ListCalls.finished(ListCalls.accepted(answer));
        Log.warnf("%s of 5 000 outlets: %s", what, took(job));
        return job;
    }

    private static Duration took(Job job) {
        return Duration.between(job.startedAt(), job.finishedAt());
    }
}
