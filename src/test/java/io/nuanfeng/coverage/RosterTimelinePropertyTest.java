package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Hires, leavers, closures, changes of opener, two outlets and late knowledge in any order: what the register answers
 * equals a table of single days kept by hand, at the end and at every moment on the way.
 */
class RosterTimelinePropertyTest {

    private static final int CASES = 10_000;
    private static final int DAYS = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> OUTLETS = List.of("outlet-one", "outlet-two");

    @Test
    void any_course_of_declarations_agrees_with_a_table_of_days() {
        for (var seed = 0; seed < CASES; seed++) {
            new Course(seed).run();
        }
    }

    /** One person's story. */
    private static final class Course {

        private final int seed;
        private final Random random;
        private final List<Cover> register = new ArrayList<>();
        private final DayTable table = new DayTable();
        private final TreeMap<Instant, DayTable> remembered = new TreeMap<>();
        private Instant now = ShanghaiClock.startOf(FIRST);
        private int openers;

        Course(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() {
            var acts = 1 + random.nextInt(8);
            for (var act = 0; act < acts; act++) {
                now = now.plusSeconds(1 + random.nextInt(600_000));
                happen(OUTLETS.get(random.nextInt(2)));
                remembered.put(now, table.copy());
            }
            remembered.forEach((at, then) -> then.agreesWith(CoverTimeline.knownAt(register, at), seed));
        }

        /** Any day: what is said may lie long before the saying. */
        private void happen(String outlet) {
            var day = random.nextInt(DAYS);
            switch (random.nextInt(6)) {
                case 0 -> say(outlet, CoverNews.Said.DECLARED, day);
                case 1 -> say(outlet, CoverNews.Said.RETURNED, day);
                case 2 -> say(outlet, CoverNews.Said.INSURED, day);
                case 3 -> say(outlet, CoverNews.Said.ENDED, day);
                case 4 -> say(outlet, CoverNews.Said.WITHDRAWN, day);
                default -> openers++;
            }
        }

        private void say(String outlet, CoverNews.Said said, int day) {
            var news = new CoverNews(
                    said,
                    new CoverNews.Person("person", "某", "number"),
                    new CoverOutlet(outlet, outlet, outlet, "450802", CoverRoute.B, opener()),
                    opener(),
                    new CoverNews.Office("450802", "社保"),
                    FIRST.plusDays(day),
                    said == CoverNews.Said.ENDED ? EndCause.LEFT : null);
            var here = register.stream()
                    .filter(cover ->
                            cover.knownUntil() == null && cover.outlet().key().equals(outlet))
                    .toList();
            var effect = CoverNewsRules.effect(here, news, now);
            effect.dropped().forEach(this::close);
            var standing = register.stream()
                    .filter(cover -> cover.knownUntil() == null)
                    .toList();
            var changes = CoverChanges.between(standing, effect.stated());
            changes.corrected().forEach(this::close);
            changes.added().forEach(cover -> register.add(cover.withId("c" + register.size())));
            table.hear(outlet, said, day);
        }

        private void close(Cover cover) {
            register.replaceAll(
                    old -> old.id().equals(cover.id()) && old.knownUntil() == null ? old.withKnownUntil(now) : old);
        }

        private Unit opener() {
            return new Unit("opener-" + openers, "U" + openers);
        }
    }

    /** The same story told day by day, without a thought about stretches. */
    private static final class DayTable {

        private static final char NOTHING = '.';
        private static final char INSURED = 'I';
        private static final char OVER = 'E';
        private static final char PENDING = 'P';
        private static final char RETURNED = 'R';

        /** One more day stands for all that follow. */
        private final char[][] days = new char[OUTLETS.size()][DAYS + 1];

        DayTable() {
            for (var outlet : days) {
                Arrays.fill(outlet, NOTHING);
            }
        }

        DayTable copy() {
            var copy = new DayTable();
            for (var at = 0; at < days.length; at++) {
                System.arraycopy(days[at], 0, copy.days[at], 0, DAYS + 1);
            }
            return copy;
        }

        void hear(String outlet, CoverNews.Said said, int day) {
            var row = days[OUTLETS.indexOf(outlet)];
            clear(row);
            switch (said) {
                case DECLARED -> fill(row, day, PENDING);
                case RETURNED -> fill(row, day, RETURNED);
                case INSURED -> insure(row, day);
                case ENDED -> end(row, day);
                case WITHDRAWN -> {}
            }
        }

        /** What was undecided is overtaken by whatever is said next. */
        private static void clear(char[] row) {
            for (var day = 0; day < row.length; day++) {
                if (row[day] == PENDING || row[day] == RETURNED) {
                    row[day] = NOTHING;
                }
            }
        }

        /** From the first day that is not insured up to the next that is. */
        private static void fill(char[] row, int from, char what) {
            var day = from;
            while (day < row.length && isInsured(row[day])) {
                day++;
            }
            while (day < row.length && !isInsured(row[day])) {
                row[day++] = what;
            }
        }

        private static void insure(char[] row, int from) {
            if (row[from] != INSURED) {
                for (var day = from; day < row.length; day++) {
                    row[day] = INSURED;
                }
            }
        }

        /** Open cover stops after the day; cover that has ended before stays ended. */
        private static void end(char[] row, int last) {
            var open = row[row.length - 1] == INSURED;
            for (var day = row.length - 1; open && day >= 0 && row[day] == INSURED; day--) {
                row[day] = day > last ? NOTHING : OVER;
            }
        }

        private static boolean isInsured(char day) {
            return day == INSURED || day == OVER;
        }

        void agreesWith(CoverTimeline timeline, int seed) {
            for (var day = 0; day <= DAYS; day++) {
                var date = FIRST.plusDays(day);
                for (var at = 0; at < OUTLETS.size(); at++) {
                    var here = timeline.at(OUTLETS.get(at));
                    var said = !here.insuring(date).isEmpty()
                            ? 'I'
                            : here.pendingOn(date).isPresent() ? 'P' : '-';
                    var known = isInsured(days[at][day]) ? 'I' : days[at][day] == PENDING ? 'P' : '-';
                    assertThat(said)
                            .as("seed %d, %s, outlet %d", seed, date, at)
                            .isEqualTo(known);
                    assertThat(here.insuring(date).size())
                            .as("seed %d, %s", seed, date)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }
}
