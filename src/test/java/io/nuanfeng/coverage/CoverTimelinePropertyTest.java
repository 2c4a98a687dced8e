package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Random lives of couriers, compared with tables written day by day without any of the rules' short cuts. */
class CoverTimelinePropertyTest {

    private static final long SEED = 20261121;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Instant LONG_AGO = CoverSamples.morning("2020-01-01");
    private static final int DAYS = 120;
    private static final List<CoverOutlet> OUTLETS =
            List.of(CoverSamples.FILED, CoverSamples.LICENSED, CoverSamples.UNCLEAR);

    private final Random random = new Random(SEED);

    @Test
    void every_day_of_2000_random_lives_is_answered_as_a_day_table_answers_it() {
        for (var life = 0; life < 2000; life++) {
            var covers = randomLife();
            var table = dayTable(covers);
            var timeline = CoverTimeline.knownAt(covers, CoverSamples.morning("2026-01-01"));
            for (var day = 0; day < DAYS; day++) {
                var date = FIRST.plusDays(day);
                assertThat(timeline.statusOn(date))
                        .as("life %d on %s", life, date)
                        .isEqualTo(status(table, date));
                assertThat(outletsOf(timeline.insuring(date))).isEqualTo(table.getOrDefault(date, new Day()).insuring);
            }
        }
    }

    @Test
    void the_stretches_lie_end_to_end_and_say_what_their_days_say() {
        for (var life = 0; life < 2000; life++) {
            var timeline = CoverTimeline.knownAt(randomLife(), CoverSamples.morning("2026-01-01"));
            var stretches = timeline.stretches();
            for (var i = 0; i < stretches.size(); i++) {
                var stretch = stretches.get(i);
                var last = stretch.until() == null ? FIRST.plusDays(DAYS) : stretch.until();
                for (var date = stretch.from(); !date.isAfter(last); date = date.plusDays(1)) {
                    assertThat(stretch.covers()).isEqualTo(timeline.insuring(date));
                    assertThat(stretch.status()).isEqualTo(timeline.statusOn(date));
                }
                assertThat(
                                i + 1 == stretches.size()
                                        ? null
                                        : stretches.get(i + 1).from())
                        .isEqualTo(
                                stretch.until() == null ? null : stretch.until().plusDays(1));
            }
        }
    }

    @Test
    void an_answer_names_exactly_one_liable_unit_or_none_where_that_is_not_settled() {
        for (var life = 0; life < 2000; life++) {
            var date = FIRST.plusDays(random.nextInt(DAYS));
            var facts = new CoverageFacts(randomLife(), FIRST.plusYears(1), CoverSamples.morning("2025-01-01"));
            var question = new CoverageQuestion(date, CoverSamples.morning("2026-01-01"), "");
            var answer = CoverageRules.answer(facts, question, CoverSamples.LAW);
            if (answer.covered()) {
                var outlets = outletsOf(
                        answer.covers().stream().map(stated -> stated.cover()).toList());
                var settled = outlets.size() == 1 && !outlets.contains(CoverSamples.UNCLEAR.key());
                assertThat(answer.liableUnit() != null).isEqualTo(settled);
            } else {
                assertThat(answer.reason()).isNotNull();
                assertThat(answer.nextStep()).isNotNull();
            }
        }
    }

    /** Stretches at one outlet never overlap: the import sees to that. */
    private List<Cover> randomLife() {
        var covers = new ArrayList<Cover>();
        for (var outlet : OUTLETS) {
            var from = random.nextInt(40);
            for (var n = random.nextInt(4); n > 0 && from < DAYS; n--) {
                var until = from + random.nextInt(30);
                var state = CoverState.values()[random.nextInt(4)];
                var open = n == 1 && state != CoverState.ENDED && random.nextBoolean();
                covers.add(cover(outlet, from, open ? null : until, state));
                from = until + 1 + random.nextInt(20);
            }
        }
        return covers;
    }

    private Cover cover(CoverOutlet outlet, int from, Integer until, CoverState state) {
        return new Cover(
                outlet.key() + from,
                outlet,
                CoverSamples.OPENER,
                "agency",
                FIRST.plusDays(from),
                until == null ? null : FIRST.plusDays(until),
                state,
                state == CoverState.ENDED ? EndCause.values()[random.nextInt(4)] : null,
                LONG_AGO,
                null);
    }

    private static final class Day {
        private final Set<String> insuring = new HashSet<>();
        private boolean pending;
    }

    private static Map<LocalDate, Day> dayTable(List<Cover> covers) {
        var table = new HashMap<LocalDate, Day>();
        if (!covers.isEmpty()) {
            for (var day = 0; day < DAYS; day++) {
                table.put(FIRST.plusDays(day), new Day());
            }
        }
        for (var cover : covers) {
            var last = cover.validUntil() == null ? FIRST.plusDays(DAYS - 1) : cover.validUntil();
            for (var date = cover.validFrom(); !date.isAfter(last); date = date.plusDays(1)) {
                var day = table.getOrDefault(date, new Day());
                switch (cover.state()) {
                    case IN_FORCE, ENDED -> day.insuring.add(cover.outlet().key());
                    case PENDING -> day.pending = true;
                    case RETURNED -> {}
                }
            }
        }
        return table;
    }

    private static CoverStatus status(Map<LocalDate, Day> table, LocalDate date) {
        var day = table.get(date);
        if (day == null) {
            return CoverStatus.NOT_FOUND;
        }
        if (!day.insuring.isEmpty()) {
            return CoverStatus.COVERED;
        }
        return day.pending ? CoverStatus.DECLARED_PENDING : CoverStatus.NOT_COVERED;
    }

    private static Set<String> outletsOf(List<Cover> covers) {
        var outlets = new HashSet<String>();
        covers.forEach(cover -> outlets.add(cover.outlet().key()));
        return outlets;
    }
}
