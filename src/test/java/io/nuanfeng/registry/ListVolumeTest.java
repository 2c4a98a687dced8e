package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.support.AsOwner;

/** A list of 5 000 outlets goes through in one piece. */
@QuarkusTest
class ListVolumeTest {

    @AfterEach
    void leave_no_crowd_behind() {
        AsOwner.execute(
                "select set_config('nuanfeng.roles', 'SYSTEM', false)",
                "delete from registry.list_row where period like '2031-%'",
                "delete from registry.outlet o where not exists (select from registry.list_row r where r.outlet_id = o.id)");
    }

    /** How long it takes is for {@code src/test/bench/figures} to say. */
    @Test
    void five_thousand_outlets_are_previewed_and_taken_over_in_one_file() {
        var file = ListGrid.of(5_000).month(2031, 1).ownedBy("VOLUME").workbook();
        var preview = finished(ListCalls.sending().queryParam("dryRun", true), file);
        var done = finished(ListCalls.sending(), file);
        assertThat(preview.tally()).isEqualTo(done.tally());
        assertThat(done.tally().total()).isEqualTo(5_000);
        assertThat(done.tally().failed()).isZero();
    }

    private static Job finished(RequestSpecification officer, byte[] file) {
        return ListCalls.finished(ListCalls.accepted(ListCalls.post(officer, file, "list.xlsx", "2031-01")));
    }
}
