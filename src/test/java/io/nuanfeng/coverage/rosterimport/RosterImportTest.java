package io.nuanfeng.coverage.rosterimport;

import static io.nuanfeng.coverage.rosterimport.RosterCalls.MANAGER;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.ONE;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.OUTLET;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.TWO;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.WRONG;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.declared;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.file;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.finished;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.handIn;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.outletId;
import static io.nuanfeng.coverage.rosterimport.RosterCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.coverage.rosterfile.RosterExpectation;
import io.nuanfeng.coverage.rosterfile.RosterSamples;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class RosterImportTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void on_the_day_the_samples_are_made_for() {
        clock.setTo(ShanghaiClock.startOf(RosterSamples.DAY).plusSeconds(12 * 3600));
        RosterCalls.forget();
    }

    @AfterEach
    void leave_no_trace() {
        clock.reset();
        RosterCalls.forget();
    }

    /** The register adds what only it knows: who is on record under another name, who is insured elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void the_dirty_sample_comes_out_row_by_row_as_expected(String extension) {
        var name = RosterSamples.DIRTY + "." + extension;
        var expected = RosterExpectation.of(extension);

        var seen = handIn(name, SheetSamples.bytes(name), true);

        assertThat(issues(seen)).isEqualTo(expected.issues());
        assertThat(seen.getInt("job.failed")).isEqualTo(58 - expected.accepted().size());
        assertThat(seen.getInt("difference.declared"))
                .isEqualTo(expected.accepted().size());
        assertThat(seen.getInt("difference.insuredElsewhere")).isEqualTo(1);
        assertThat(declared()).isEmpty();
    }

    @Test
    void a_preview_names_the_rows_to_mend_the_cost_and_who_is_missing_and_changes_nothing() {
        var seen = handIn("名单.csv", file(ONE, TWO, WRONG), true);

        assertThat(seen.getInt("difference.declared")).isEqualTo(2);
        assertThat(seen.getInt("difference.refused")).isEqualTo(1);
        assertThat(seen.getInt("difference.absent")).isPositive();
        assertThat(seen.getInt("premium.newHeads")).isEqualTo(2);
        assertThat(seen.getInt("premium.heads")).isGreaterThan(2);
        assertThat(seen.getLong("premium.newPremiumFen")).isPositive().isLessThan(seen.getLong("premium.premiumFen"));
        assertThat(seen.getList("toMend.row")).containsExactly(4);
        assertThat(seen.getString("toMend[0].cells.find { it.wrong }.column")).isEqualTo("岗位");
        assertThat(seen.getString("toMend[0].cells.find { it.wrong }.text")).isEqualTo("骑手");
        assertThat(declared()).isEmpty();
    }

    @Test
    void the_same_file_twice_declares_nobody_twice() {
        var first = handIn("名单.csv", file(ONE, TWO), false);
        var once = declared();
        var second = handIn("名单.csv", file(ONE, TWO), false);

        assertThat(first.getInt("difference.declared")).isEqualTo(2);
        assertThat(once).hasSize(2);
        assertThat(second.getInt("difference.declared")).isZero();
        assertThat(second.getInt("difference.waiting")).isEqualTo(2);
        assertThat(declared()).isEqualTo(once);
    }

    @Test
    void an_import_that_broke_off_goes_on_where_it_stopped() {
        var jobId = handIn("名单.csv", file(ONE, TWO), false).getString("job.id");
        var once = declared();
        AsOwner.asSuperuser(
                "update kernel.job set state = 'RUNNING', finished_at = null, worker = 'dead', batches = 1,"
                        + " succeeded = 0, heartbeat_at = now() - interval '31 seconds' where id = '" + jobId + "'",
                "delete from kernel.job_outcome where batch > 0 and job_id = '" + jobId + "'");

        assertThat(finished(jobId).getString("job.state")).isEqualTo("SUCCEEDED");
        assertThat(declared()).isEqualTo(once);
    }

    @Test
    void the_result_is_the_senders_own_file_with_what_became_of_each_row() {
        var jobId = handIn("名单.csv", file(ONE, WRONG.replace("16119528423", "=1+1")), true)
                .getString("job.id");

        assertThat(MANAGER.asks().get("/api/v1/jobs/" + jobId + "/result").asString())
                .contains("处理结果", "通过 DECLARED 已申报", "错误 FORMULA", "'=1+1");
    }

    @Test
    void only_who_runs_the_outlet_hands_its_roster_in_and_sees_what_became_of_it() {
        var jobId = handIn("名单.csv", file(ONE), true).getString("job.id");
        var stranger =
                new InventedPerson("roster-file-stranger", Role.OUTLET_MANAGER, "OUTLET", "GGBA-450802-2021-0032", "");
        var officer = InventedPerson.staff(Role.INSURANCE_OFFICER, "450800");

        send(stranger, "名单.csv", file(ONE), false).statusCode(404);
        send(officer, "名单.csv", file(ONE), false).statusCode(403);
        for (var who : List.of(
                stranger, new InventedPerson("roster-file-colleague", Role.OUTLET_MANAGER, "OUTLET", OUTLET, ""))) {
            who.asks()
                    .filter(Contract.kept())
                    .get("/api/v1/outlets/" + outletId() + "/roster-imports/" + jobId)
                    .then()
                    .statusCode(404);
        }
    }

    private static Map<Integer, List<String>> issues(JsonPath seen) {
        var found = new TreeMap<Integer, List<String>>();
        RosterExpectation.of("csv").issues().keySet().forEach(row -> found.put(row, new ArrayList<>()));
        seen.getList("job.rows", Map.class).forEach(one -> found.get((Integer) one.get("row"))
                .add(RosterExpectation.issue(
                        (String) one.get("field"), (String) one.get("code"), one.get("severity"))));
        found.values().forEach(issues -> issues.sort(null));
        return found;
    }
}
