package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.job.JobState;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.OnEventLoop;

/** A list is handed in again, too late, corrected, or only tried. Each test has outlets and a month of its own. */
@QuarkusTest
class ListCorrectionTest {

    private static final int NAME = 4;
    private static final int KIND = 6;

    @Inject
    Outlets outlets;

    @Test
    void a_dry_run_tells_what_would_happen_and_changes_nothing() {
        var file = grid(2030, 1, "DRYRUN").workbook();
        var caller = ListCalls.sending().queryParam("dryRun", true);
        var job = ListCalls.finished(ListCalls.accepted(ListCalls.post(caller, file, "list.xlsx", "2030-01")));
        assertThat(job.tally().total()).isEqualTo(120);
        assertThat(job.findings()).anyMatch(found -> found.code().equals("PHONE_FORMAT"));
        assertThat(rows("2030-01")).isEmpty();
        assertThat(AsOwner.column("select key from registry.outlet where key like '%DRYRUN%'"))
                .isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = grid(2030, 2, "TWICE").workbook();
        ListCalls.imported(file, "list.xlsx", "2030-02");
        var before = AsOwner.column("select r::text || xmin from registry.list_detail r where period = '2030-02'");
        var job = ListCalls.imported(file, "list.xlsx", "2030-02");
        assertThat(job.tally().failed()).isZero();
        assertThat(AsOwner.column("select r::text || xmin from registry.list_detail r where period = '2030-02'"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_corrected_file_corrects_and_takes_rows_off() {
        var wrong = grid(2030, 3, "MENDED");
        ListCalls.imported(wrong.workbook(), "list.xlsx", "2030-03");
        var mended = grid(2030, 3, "MENDED").set(5, NAME, "改好的名字").without(124);
        var job = ListCalls.imported(mended.workbook(), "list.xlsx", "2030-03");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(rows("2030-03")).hasSize(119).contains("改好的名字");
    }

    @Test
    void a_row_that_waits_for_correction_keeps_its_place() {
        ListCalls.imported(grid(2030, 4, "WAITS").workbook(), "list.xlsx", "2030-04");
        var doubtful = grid(2030, 5, "WAITS").set(6, KIND, "加盟店");
        var job = ListCalls.imported(doubtful.workbook(), "list.xlsx", "2030-05");
        assertThat(job.state()).isEqualTo(JobState.PARTLY);
        ListCalls.asOfficer()
                .get("/api/v1/registry/lists/2030-05/diff")
                .then()
                .statusCode(200)
                .body("missingWithoutNotice", hasSize(0))
                .body("changed", hasSize(0));
    }

    @Test
    void an_older_month_handed_in_late_leaves_the_outlet_as_it_is() {
        ListCalls.imported(grid(2030, 8, "LATE").set(26, NAME, "八月的名字").workbook(), "list.xlsx", "2030-08");
        ListCalls.imported(grid(2030, 7, "LATE").set(26, NAME, "七月的名字").workbook(), "list.xlsx", "2030-07");
        var id = AsOwner.column("select id from registry.outlet where name = '八月的名字'")
                .get(0);
        var system = Actor.system("test");
        assertThat(name(id, LocalDate.of(2030, 7, 31))).isEqualTo("七月的名字");
        assertThat(name(id, LocalDate.of(2030, 12, 1))).isEqualTo("八月的名字");
        assertThat(OnEventLoop.run(() -> outlets.find(system, id)).period()).isEqualTo("2030-08");
        assertThatThrownBy(() -> name(id, LocalDate.of(2030, 6, 30))).isInstanceOf(Problem.class);
    }

    @Test
    void a_repeated_request_gets_the_same_job_and_another_file_under_its_key_is_refused() {
        var key = Ids.next();
        var file = grid(2030, 9, "ONCE").workbook();
        var first = ListCalls.accepted(ListCalls.post(ListCalls.sending(key), file, "list.xlsx", "2030-09"));
        var second = ListCalls.accepted(ListCalls.post(ListCalls.sending(key), file, "list.xlsx", "2030-09"));
        assertThat(second).isEqualTo(first);
        ListCalls.post(ListCalls.sending(key), grid(2030, 9, "OTHER").workbook(), "list.xlsx", "2030-09")
                .statusCode(422);
        ListCalls.finished(first);
    }

    @Test
    void two_hundred_equal_requests_at_once_are_one_job() {
        var key = Ids.next();
        var file = grid(2030, 10, "CROWD").workbook();
        ListCalls.plain(key);
        var ids = new ConcurrentSkipListSet<String>();
        var threads = Stream.generate(() -> new Thread(() -> ids.add(
                        ListCalls.accepted(ListCalls.post(ListCalls.plain(key), file, "list.xlsx", "2030-10")))))
                .limit(200)
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(ListCorrectionTest::join);
        assertThat(ids).hasSize(1);
        ListCalls.finished(ids.first());
        assertThat(rows("2030-10")).hasSize(120);
    }

    @Test
    void the_lists_that_came_in_are_shown_newest_first() {
        ListCalls.imported(grid(2030, 11, "SHOWN").workbook(), "list.xlsx", "2030-11");
        ListCalls.asOfficer()
                .get("/api/v1/registry/lists")
                .then()
                .statusCode(200)
                .body("items.period", hasItems("2030-11"))
                .body("items.division", hasItem("450800"))
                .body("items.findAll { it.period == '2030-11' }.rows", equalTo(List.of(120)));
    }

    /** The June list for another month, its outlets renumbered so that they are this test's own. */
    private static ListGrid grid(int year, int month, String mark) {
        return new ListGrid().month(year, month).ownedBy(mark);
    }

    private String name(String id, LocalDate day) {
        return OnEventLoop.run(() -> outlets.findAsOf(Actor.system("test"), id, day))
                .name();
    }

    private static List<String> rows(String period) {
        return AsOwner.column("select name from registry.list_row where period = '%s'".formatted(period));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
