package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.returns.Filing.Act;
import io.nuanfeng.coverage.returns.Filing.State;

/** 五（一）: county, then 市社保中心, then both bureaus. */
class FilingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, COMPLETE, COMPLETED",
        "OPEN, APPROVE,",
        "OPEN, ACCEPT,",
        "OPEN, UNAPPROVE,",
        "COMPLETED, COMPLETE,",
        "COMPLETED, APPROVE, APPROVED",
        "COMPLETED, ACCEPT,",
        "COMPLETED, UNAPPROVE, UNAPPROVED",
        "APPROVED, COMPLETE,",
        "APPROVED, APPROVE,",
        "APPROVED, ACCEPT, ACCEPTED",
        "APPROVED, UNAPPROVE, UNAPPROVED",
        "ACCEPTED, COMPLETE,",
        "ACCEPTED, APPROVE,",
        "ACCEPTED, ACCEPT,",
        "ACCEPTED, UNAPPROVE, UNAPPROVED",
        "UNAPPROVED, COMPLETE, COMPLETED",
        "UNAPPROVED, APPROVE,",
        "UNAPPROVED, ACCEPT,",
        "UNAPPROVED, UNAPPROVE,"
    })
    void a_countys_return_goes_step_by_step(State from, Act act, State to) {
        assertThat(FilingRules.after(false, from, act)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, COMPLETE,",
        "OPEN, APPROVE,",
        "OPEN, ACCEPT, ACCEPTED",
        "ACCEPTED, ACCEPT,",
        "ACCEPTED, UNAPPROVE, UNAPPROVED",
        "UNAPPROVED, ACCEPT, ACCEPTED"
    })
    void a_citys_return_is_passed_on_or_called_back(State from, Act act, State to) {
        assertThat(FilingRules.after(true, from, act)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({
        // the due day itself is still in time
        "OPEN, 2022-07-26, , false",
        "OPEN, 2022-07-27, , true",
        // an exception holds to its last day and ends by itself
        "OPEN, 2022-07-30, 2022-07-30, false",
        "OPEN, 2022-07-31, 2022-07-30, true",
        // what came back from the top may be mended
        "UNAPPROVED, 2022-09-01, , false",
        "COMPLETED, 2022-09-01, , false"
    })
    void a_return_locks_after_its_day(State state, LocalDate today, LocalDate opened, boolean locked) {
        assertThat(FilingRules.locked(state, LocalDate.parse("2022-07-26"), opened, today))
                .isEqualTo(locked);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-26, true", "2022-07-27, false", ", false"})
    void what_is_completed_on_its_day_is_in_time(LocalDate completedOn, boolean inTime) {
        assertThat(FilingRules.inTime(completedOn, LocalDate.parse("2022-07-26")))
                .isEqualTo(inTime);
    }
}
