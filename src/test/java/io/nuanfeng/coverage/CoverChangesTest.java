package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.LICENSED;
import static io.nuanfeng.coverage.CoverSamples.correctedOn;
import static io.nuanfeng.coverage.CoverSamples.cover;
import static io.nuanfeng.coverage.CoverSamples.ended;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CoverChangesTest {

    private static final long SEED = 22_000_306;
    private static final int EDITS = 10_000;
    private static final List<CoverOutlet> OUTLETS = List.of(FILED, LICENSED, CoverSamples.UNCLEAR);

    @Test
    void what_is_known_already_changes_nothing() {
        var known = inForce(FILED, "2024-03-01", "2024-03-05");

        assertThat(CoverChanges.between(List.of(known), List.of(inForce(FILED, "2024-03-01", "2026-11-21"))))
                .isEqualTo(new CoverChanges(List.of(), List.of()));
    }

    @Test
    void a_decision_takes_the_place_of_the_declaration() {
        var pending = cover(FILED, CoverState.PENDING, "2026-08-01", "2026-09-10");
        var decided = inForce(FILED, "2026-08-05", "2026-09-20");

        assertThat(CoverChanges.between(List.of(pending), List.of(decided)))
                .isEqualTo(new CoverChanges(List.of(correctedOn(pending, "2026-09-20")), List.of(decided)));
    }

    @Test
    void nothing_is_corrected_before_it_was_known() {
        var known = inForce(FILED, "2026-08-05", "2026-09-20");
        var stated = cover(FILED, CoverState.RETURNED, "2026-08-01", "2026-09-01");

        assertThat(CoverChanges.between(List.of(known), List.of(stated)).added())
                .containsExactly(cover(FILED, CoverState.RETURNED, "2026-08-01", "2026-09-20"));
    }

    @Test
    void coming_back_later_or_working_elsewhere_leaves_the_past_alone() {
        var before = ended(FILED, "2024-03-01", "2024-12-31", EndCause.LEFT);
        var again = List.of(inForce(FILED, "2025-01-01", "2025-01-02"), inForce(LICENSED, "2024-06-01", "2024-06-02"));

        assertThat(CoverChanges.between(List.of(before), again)).isEqualTo(new CoverChanges(List.of(), again));
    }

    @Test
    void ten_thousand_random_edits_replay_to_what_was_known_at_any_moment() {
        var random = new Random(SEED);
        var ledger = new ArrayList<Cover>();
        var log = new ArrayList<Cover>();
        var now = CoverSamples.morning("2024-01-01");
        for (var edit = 0; edit < EDITS; edit++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(90)));
            var statement = statement(random, edit, now);
            log.add(statement);
            write(ledger, statement);
        }
        for (var sample = 0; sample < 40; sample++) {
            var moment = log.get(random.nextInt(EDITS)).knownFrom();
            assertThat(said(ledger.stream().filter(cover -> cover.isKnownAt(moment))))
                    .as("as known at %s", moment)
                    .isEqualTo(said(fold(log, moment).stream()));
        }
    }

    private static void write(List<Cover> ledger, Cover statement) {
        var standing =
                ledger.stream().filter(cover -> cover.knownUntil() == null).toList();
        var changes = CoverChanges.between(standing, List.of(statement));
        changes.corrected()
                .forEach(closed -> ledger.replaceAll(open -> open.id().equals(closed.id()) ? closed : open));
        ledger.addAll(changes.added());
    }

    /** The log read from the start, each statement wiping out what it contradicts. */
    private static List<Cover> fold(List<Cover> log, Instant moment) {
        var standing = new ArrayList<Cover>();
        for (var statement : log) {
            if (statement.knownFrom().isAfter(moment)) {
                break;
            }
            standing.removeIf(
                    old -> old.outlet().equals(statement.outlet()) && days(old).anyMatch(statement::contains));
            standing.add(statement);
        }
        return standing;
    }

    private static Stream<LocalDate> days(Cover cover) {
        var last = cover.validUntil() == null ? LocalDate.of(2027, 1, 1) : cover.validUntil();
        return cover.validFrom().datesUntil(last.plusDays(1));
    }

    private static List<String> said(Stream<Cover> covers) {
        return covers.map(cover -> cover.outlet().key() + cover.validFrom() + cover.validUntil() + cover.state())
                .sorted()
                .toList();
    }

    private static Cover statement(Random random, int number, Instant now) {
        var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        return new Cover(
                "cover" + number,
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                CoverSamples.OPENER,
                "agency",
                from,
                random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(60)),
                CoverState.values()[random.nextInt(3)],
                null,
                now,
                null);
    }
}
