package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.LICENSED;
import static io.nuanfeng.coverage.CoverSamples.UNCLEAR;
import static io.nuanfeng.coverage.CoverSamples.answer;
import static io.nuanfeng.coverage.CoverSamples.asked;
import static io.nuanfeng.coverage.CoverSamples.correctedOn;
import static io.nuanfeng.coverage.CoverSamples.cover;
import static io.nuanfeng.coverage.CoverSamples.day;
import static io.nuanfeng.coverage.CoverSamples.ended;
import static io.nuanfeng.coverage.CoverSamples.ending;
import static io.nuanfeng.coverage.CoverSamples.facts;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static io.nuanfeng.coverage.CoverSamples.morning;
import static io.nuanfeng.coverage.CoverSamples.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageRulesTest {

    private static final CoverageFacts SINCE_MARCH = facts(inForce(FILED, "2024-03-01", "2024-03-05"));

    @Test
    void a_courier_of_a_filed_outlet_is_insured_by_its_opener() {
        var answer = answer(SINCE_MARCH, on("2026-11-20"));

        assertThat(answer.status()).isEqualTo(CoverStatus.COVERED);
        assertThat(answer.reason()).isNull();
        assertThat(answer.nextStep()).isNull();
        assertThat(answer.liableUnit()).isEqualTo(CoverSamples.OPENER); // R10: 贵人社函〔2022〕18号 三（一）
        assertThat(answer.covers())
                .singleElement()
                .satisfies(stated -> assertThat(stated.clause().id()).isEqualTo("GG-03e"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, NOT_COVERED", // the leap day before the first insured day
        "2024-03-01, COVERED", // first day
        "2024-12-31, COVERED", // last day, month-end: inclusive
        "2025-01-01, NOT_COVERED", // the day after
    })
    void the_first_and_the_last_day_are_insured(String date, CoverStatus expected) {
        var facts = facts(ended(FILED, "2024-03-01", "2024-12-31", EndCause.LEFT));

        assertThat(answer(facts, on(date)).status()).isEqualTo(expected);
    }

    @Test
    void cover_known_at_the_last_minute_before_midnight_belongs_to_that_day_in_shanghai() {
        var known = java.time.Instant.parse("2026-11-20T15:59:00Z");
        var question = new CoverageQuestion(day("2026-11-20"), known, "");

        assertThat(question.knownDay()).isEqualTo("2026-11-20");
        assertThat(answer(SINCE_MARCH, question).covered()).isTrue();
    }

    static Stream<Arguments> every_reason_has_its_words_its_actor_and_its_day() {
        var returned = cover(FILED, CoverState.RETURNED, "2026-11-02", "2026-11-10");
        return Stream.of(
                // nothing about the person: 社会保险法 art. 58
                arguments(facts(), CoverStatus.NOT_FOUND, Reason.NEVER_DECLARED, "2026-11-27"),
                arguments(
                        facts(cover(FILED, CoverState.PENDING, "2026-11-02", "2026-11-10")),
                        CoverStatus.DECLARED_PENDING,
                        Reason.DECLARED_PENDING,
                        "2026-11-25"),
                // 30 days from the hire are later than five working days: 社会保险法 art. 58
                arguments(facts(returned), CoverStatus.NOT_COVERED, Reason.RETURNED, "2026-12-02"),
                arguments(
                        facts(cover(FILED, CoverState.RETURNED, "2026-09-01", "2026-11-10")),
                        CoverStatus.NOT_COVERED,
                        Reason.RETURNED,
                        "2026-11-17"),
                arguments(
                        facts(cover(UNCLEAR, CoverState.RETURNED, "2026-11-02", "2026-11-10")),
                        CoverStatus.NOT_COVERED,
                        Reason.ROUTE_UNRESOLVED, // R5b: neither licence nor filing
                        "2026-11-24"),
                arguments(
                        facts(ended(FILED, "2024-03-01", "2026-10-30", EndCause.LAPSED)),
                        CoverStatus.NOT_COVERED,
                        Reason.LAPSED, // 工伤保险条例 art. 62
                        "2026-11-06"),
                arguments(
                        facts(ended(FILED, "2024-03-01", "2026-10-30", EndCause.LEFT)),
                        CoverStatus.NOT_COVERED,
                        Reason.LEFT,
                        "2026-11-06"),
                arguments(
                        new CoverageFacts(List.of(), day("2026-09-30"), morning("2026-10-02")),
                        CoverStatus.NOT_FOUND,
                        Reason.DATA_LATE, // the newest file is more than 45 days old
                        "2026-12-07"));
    }

    @ParameterizedTest
    @MethodSource
    void every_reason_has_its_words_its_actor_and_its_day(
            CoverageFacts facts, CoverStatus status, Reason reason, String by) {
        var answer = answer(facts, on("2026-11-20"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.nextStep().actor()).isEqualTo(reason.actor());
        assertThat(answer.nextStep().by()).isEqualTo(by);
        assertThat(answer.nextStep().phone()).isNotBlank();
        assertThat(answer.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-14, NEVER_DECLARED", "2026-11-15, DATA_LATE"})
    void data_is_late_from_the_forty_sixth_day_on(String asked, Reason expected) {
        var facts = new CoverageFacts(List.of(), day("2026-09-30"), morning("2026-10-02"));

        assertThat(answer(facts, on(asked)).reason()).isEqualTo(expected);
    }

    @Test
    void a_hire_declared_after_the_accident_does_not_change_what_was_known_then() {
        var declaredLate = facts(
                correctedOn(cover(FILED, CoverState.PENDING, "2026-08-01", "2026-09-10"), "2026-09-20"),
                inForce(FILED, "2026-08-01", "2026-09-20"));

        assertThat(answer(declaredLate, asked("2026-08-15", "2026-08-15")).status())
                .isEqualTo(CoverStatus.NOT_FOUND);
        assertThat(answer(declaredLate, asked("2026-08-15", "2026-09-15")).status())
                .isEqualTo(CoverStatus.DECLARED_PENDING);
        assertThat(answer(declaredLate, asked("2026-08-15", "2026-09-20")).status())
                .isEqualTo(CoverStatus.COVERED);
    }

    @Test
    void both_outlets_are_listed_and_no_single_unit_is_liable_until_one_is_named() {
        var both = facts(inForce(FILED, "2024-03-01", "2024-03-05"), inForce(LICENSED, "2025-01-01", "2025-01-02"));

        assertThat(answer(both, on("2026-11-20")).covers()).hasSize(2);
        assertThat(answer(both, on("2026-11-20")).liableUnit()).isNull();
        // 法释〔2014〕9号 art. 3(1): the one worked for when it happened
        var named = new CoverageQuestion(day("2026-11-20"), morning("2026-11-20"), LICENSED.id());
        assertThat(answer(both, named).liableUnit()).isEqualTo(CoverSamples.ENTERPRISE);
        assertThat(answer(both, named).covers()).hasSize(1);
    }

    @Test
    void cover_through_another_outlet_is_not_cover_for_the_one_worked_for() {
        var named = new CoverageQuestion(day("2026-11-20"), morning("2026-11-20"), LICENSED.id());
        var answer = answer(SINCE_MARCH, named);

        assertThat(answer.status()).isEqualTo(CoverStatus.NOT_COVERED);
        assertThat(answer.reason()).isEqualTo(Reason.OTHER_OUTLET);
        assertThat(answer.covers()).hasSize(1);
    }

    @Test
    void an_outlet_whose_route_is_under_review_has_no_liable_unit_yet() {
        var answer = answer(facts(inForce(UNCLEAR, "2026-01-01", "2026-01-05")), on("2026-11-20"));

        assertThat(answer.covered()).isTrue();
        assertThat(answer.liableUnit()).isNull();
    }

    @Test
    void what_comes_only_later_was_not_declared_for_the_day() {
        assertThat(answer(SINCE_MARCH, on("2023-12-31")).reason()).isEqualTo(Reason.NEVER_DECLARED);
    }

    @Test
    void the_latest_event_decides_why() {
        var facts = facts(
                ended(FILED, "2024-03-01", "2025-06-30", EndCause.LEFT),
                cover(LICENSED, CoverState.RETURNED, "2025-07-01", "2025-07-20"),
                ending(inForce(FILED, "2025-09-01", "2025-09-02"), "2025-12-31", null));

        assertThat(answer(facts, on("2025-06-30")).covered()).isTrue();
        assertThat(answer(facts, on("2025-08-01")).reason()).isEqualTo(Reason.RETURNED);
        assertThat(answer(facts, on("2026-02-01")).reason()).isEqualTo(Reason.LAPSED);
    }

    @Test
    void a_day_in_a_year_without_holiday_notice_is_left_open_and_not_guessed() {
        var pending = facts(cover(FILED, CoverState.PENDING, "2026-12-20", "2026-12-28"));

        assertThat(answer(pending, asked("2026-12-30", "2026-12-30")).nextStep().by())
                .isNull();
    }
}
