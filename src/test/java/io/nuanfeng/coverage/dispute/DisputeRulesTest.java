package io.nuanfeng.coverage.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.WorkCalendars;

class DisputeRulesTest {

    private final DisputeTerms terms = new DisputeTerms();

    DisputeRulesTest() {
        terms.book = PolicyBooks.open();
        terms.calendar = WorkCalendars.open();
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_OUTLET, AGREE,    SETTLED",
        "WITH_OUTLET, DISAGREE, WITH_AGENCY",
        "WITH_AGENCY, AGREE,    SETTLED",
        "WITH_AGENCY, DISAGREE, SETTLED",
    })
    void an_outlet_may_agree_but_is_no_judge_in_its_own_cause(DisputeState state, Verdict verdict, DisputeState next) {
        assertThat(DisputeRules.answered(state, verdict)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-19", // Monday to Thursday
        "2026-11-20, 2026-11-25", // over a weekend
        "2026-09-30, 2026-10-10", // over the National Day holidays; Saturday the 10th is worked
        "2026-12-31, ", // the holidays of 2027 are not known: no date is guessed
    })
    void three_working_days_are_counted_without_the_first(LocalDate since, LocalDate due) {
        assertThat(terms.due(DisputeState.WITH_OUTLET, since).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-15", // held since Monday the 16th it is due today: not late
        "2026-11-20, 2026-11-16",
        "2026-11-25, 2026-11-19",
        "2026-11-26, 2026-11-22", // who got it on a weekend has until Wednesday
    })
    void late_is_who_holds_it_longer_than_the_term(LocalDate today, LocalDate since) {
        assertThat(terms.lateSince(DisputeState.WITH_OUTLET, today)).isEqualTo(since);
    }
}
