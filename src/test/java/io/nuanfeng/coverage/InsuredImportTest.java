package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.InsuredCalls.OFFICER;
import static io.nuanfeng.coverage.InsuredCalls.file;
import static io.nuanfeng.coverage.InsuredCalls.finished;
import static io.nuanfeng.coverage.InsuredCalls.imported;
import static io.nuanfeng.coverage.InsuredCalls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.OnEventLoop;

@QuarkusTest
class InsuredImportTest {

    private static final String NUMBER = "450802194901010010";
    private static final String DECLARED = NUMBER + ",GGBA-630203-2021-0001,待审核,2024-06-10,,,2024-06-12 09:00";
    private static final String INSURED = NUMBER + ",GGBA-630203-2021-0001,参保中,2024-06-10,,,2024-07-05 09:00";

    @Inject
    BlindIndex index;

    @Inject
    Coverage coverage;

    @BeforeEach
    void nothing_came_from_this_agency_yet() {
        AsOwner.asSuperuser(
                "delete from coverage.intake where division = '630203'",
                "alter table coverage.cover disable trigger only_closed",
                "delete from coverage.cover where agency_division = '630203'",
                "alter table coverage.cover enable trigger only_closed");
    }

    @Test
    void the_same_file_twice_is_harmless() {
        var june = file("2024-06-30", DECLARED);

        assertThat(imported("2024-06", june).getString("state")).isEqualTo("SUCCEEDED");
        var once = rows();
        assertThat(imported("2024-06", june).getString("state")).isEqualTo("SUCCEEDED");
        assertThat(once).hasSize(1);
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void a_later_file_corrects_and_what_was_known_before_stays() {
        imported("2024-06", file("2024-06-30", DECLARED));
        imported("2024-07", file("2024-07-31", INSURED));

        assertThat(status("2024-06-20", "2024-06-11")).isEqualTo(CoverStatus.NOT_FOUND);
        assertThat(status("2024-06-20", "2024-06-30")).isEqualTo(CoverStatus.DECLARED_PENDING);
        assertThat(status("2024-06-20", "2024-07-31")).isEqualTo(CoverStatus.COVERED);
    }

    @Test
    void a_hire_that_an_earlier_file_should_have_named_is_known_only_since_it_came() {
        imported("2024-06", file("2024-06-30", DECLARED.replace(NUMBER, "450802194901010037")));
        imported("2024-07", file("2024-07-31", DECLARED.replace("待审核", "参保中")));

        assertThat(status("2024-06-20", "2024-06-30")).isEqualTo(CoverStatus.NOT_FOUND);
        assertThat(status("2024-06-20", null)).isEqualTo(CoverStatus.COVERED);
    }

    @Test
    void an_older_file_handed_in_late_does_not_overrule_a_newer_one() {
        imported("2024-07", file("2024-07-31", INSURED));
        var job = imported("2024-06", file("2024-06-30", DECLARED));

        assertThat(job.getList("rows.code")).contains("OLDER_THAN_KNOWN");
        assertThat(status("2024-06-20", null)).isEqualTo(CoverStatus.COVERED);
    }

    @Test
    void a_dry_run_tells_and_changes_nothing() {
        var job = finished(send(OFFICER, "2024-06", file("2024-06-30", DECLARED), true));

        assertThat(job.getInt("total")).isEqualTo(1);
        assertThat(rows()).isEmpty();
    }

    @Test
    void an_outlet_the_register_does_not_know_is_told_and_a_wrong_row_is_refused_alone() {
        var job = imported(
                "2024-06", file("2024-06-30", INSURED.replace("2024-07-05", "2024-06-25"), "12345" + DECLARED));

        assertThat(job.getString("state")).isEqualTo("PARTLY");
        assertThat(job.getList("rows.code")).contains("OUTLET_UNKNOWN", "ID_FORMAT");
        assertThat(job.getString("rows.message")).contains("名单里没有这个网点").doesNotContain(NUMBER);
        assertThat(status("2024-06-20", null)).isEqualTo(CoverStatus.COVERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COURIER", "OUTLET_MANAGER", "POSTAL_OFFICER", "LABOUR_OFFICER", "ADMIN"})
    void only_insurance_officers_hand_files_in(Role role) {
        send(InventedPerson.staff(role, "630000"), "2024-06", file("2024-06-30", DECLARED), false)
                .statusCode(403);
    }

    @Test
    void an_officer_of_another_place_is_refused() {
        send(InventedPerson.staff(Role.INSURANCE_OFFICER, "450800"), "2024-06", file("2024-06-30", DECLARED), false)
                .statusCode(403)
                .body("type", equalTo("urn:nuanfeng:problem:forbidden"));
    }

    @Test
    void a_month_to_come_is_refused() {
        send(OFFICER, "2099-01", file("2024-06-30", DECLARED), false)
                .statusCode(400)
                .body("violations[0].code", equalTo("day-to-come"));
    }

    private CoverStatus status(String validAt, String knownAt) {
        var courier = Registered.courier(index.person(NUMBER));
        return OnEventLoop.run(() -> coverage.mine(courier, new Asked(validAt, knownAt, null)))
                .status();
    }

    private static List<String> rows() {
        return AsOwner.column(
                "select id || coalesce(known_until::text, '') from coverage.cover where agency_division = '630203' order by 1");
    }
}
