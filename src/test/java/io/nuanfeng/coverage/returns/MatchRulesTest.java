package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.returns.Mismatch.Type;
import io.nuanfeng.coverage.returns.Triple.Employed;
import io.nuanfeng.coverage.returns.Triple.Insured;
import io.nuanfeng.kernel.time.Term;

/** Seeded triples of postal list, roster and agency: every fault is found, and nothing where all three agree. */
class MatchRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");
    private static final Term REGISTRATION = Term.days(30);
    private static final String UNIT = "USCC";

    @Test
    void data_that_agree_give_no_alarm() {
        for (var seed = 0; seed < 300; seed++) {
            assertThat(find(new Sides(new Random(seed)))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void every_seeded_fault_is_found_and_nothing_else() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var sides = new Sides(random);
            var seeded = new ArrayList<String>();
            for (var type : Type.values()) {
                for (var i = 0; i < random.nextInt(4); i++) {
                    seeded.addAll(sides.seed(type, i));
                }
            }
            assertThat(find(sides).stream().map(MatchRulesTest::sign))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(seeded);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 社会保险法 art. 58: thirty days from the hire are still in time
        "2026-03-01, false",
        "2026-02-28, true",
        "2026-03-31, false"
    })
    void a_new_hire_is_not_yet_a_fault_while_registration_may_take(LocalDate hiredOn, boolean late) {
        var sides = new Sides(new Random(1));
        sides.works("outlet-0", "new", hiredOn, null, false);
        assertThat(find(sides)).extracting(Mismatch::type).isEqualTo(late ? List.of(Type.NOT_INSURED) : List.of());
    }

    @Test
    void an_age_counts_from_the_day_it_began() {
        var sides = new Sides(new Random(1));
        sides.seed(Type.LEFT_BUT_INSURED, 0);
        assertThat(find(sides).get(0).ageOn(DAY)).isEqualTo(9);
    }

    private static List<Mismatch> find(Sides sides) {
        return MatchRules.find(
                new Triple(List.copyOf(sides.outlets.values()), sides.roster, sides.agency), DAY, REGISTRATION);
    }

    private static String sign(Mismatch mismatch) {
        return mismatch.type() + " " + mismatch.outlet().key() + " " + mismatch.personKey();
    }

    /** Outlets whose people are all declared, all insured, by the right unit; faults are added to them. */
    private static final class Sides {

        final Map<String, MatchOutlet> outlets = new HashMap<>();
        final List<Employed> roster = new ArrayList<>();
        final List<Insured> agency = new ArrayList<>();

        Sides(Random random) {
            for (var o = 0; o < 1 + random.nextInt(6); o++) {
                var key = "outlet-" + o;
                outlet(key, true, true);
                insures(key, key + "-first", LocalDate.parse("2025-01-01"), null, UNIT);
                works(key, key + "-first", LocalDate.parse("2025-01-01"), null, false);
                for (var p = 0; p < random.nextInt(5); p++) {
                    person(random, key, key + "-" + p);
                }
            }
        }

        private void person(Random random, String key, String person) {
            var from = DAY.minusDays(100L + random.nextInt(400));
            switch (random.nextInt(4)) {
                case 0 -> {
                    // left, and taken off on the same day
                    var left = DAY.minusDays(1L + random.nextInt(50));
                    works(key, person, from, left, false);
                    insures(key, person, from, left, UNIT);
                }
                case 1 -> works(key, person, from, null, true);
                case 2 -> works(key, person, DAY.minusDays(random.nextInt(30)), null, false);
                default -> {
                    works(key, person, from, null, false);
                    insures(key, person, from.plusDays(random.nextInt(20)), null, UNIT);
                }
            }
        }

        List<String> seed(Type type, int number) {
            var person = "fault-" + type + "-" + number;
            var own = "outlet-" + type + "-" + number;
            var since = LocalDate.parse("2025-06-01");
            switch (type) {
                case UNLISTED_OUTLET -> both(own, person, since);
                case UNINSURED_OUTLET -> outlet(own, true, true);
                case GHOST -> insures("outlet-0", person, since, null, UNIT);
                case NOT_INSURED -> works("outlet-0", person, since, null, false);
                case LAPSED -> {
                    works("outlet-0", person, since, null, false);
                    insures("outlet-0", person, since, DAY.minusDays(3), UNIT);
                }
                case WRONG_UNIT -> {
                    works("outlet-0", person, since, null, false);
                    insures("outlet-0", person, since, null, "ANOTHER");
                }
                case LEFT_BUT_INSURED -> {
                    works("outlet-0", person, since, DAY.minusDays(10), false);
                    insures("outlet-0", person, since, null, UNIT);
                }
                case CLOSED_BUT_INSURED -> {
                    outlet(own, false, false);
                    insures(own, person, since, null, UNIT);
                }
            }
            var outlet = outlets.containsKey(own) || type == Type.UNLISTED_OUTLET ? own : "outlet-0";
            var about = type == Type.UNLISTED_OUTLET || type == Type.UNINSURED_OUTLET ? "" : person;
            return List.of(type + " " + outlet + " " + about);
        }

        private void both(String key, String person, LocalDate since) {
            works(key, person, since, null, false);
            insures(key, person, since, null, UNIT);
        }

        private void outlet(String key, boolean listed, boolean active) {
            outlets.put(
                    key,
                    new MatchOutlet(
                            key, key, key, "450804", listed, active, true, UNIT, 2, LocalDate.parse("2025-01-01")));
        }

        void works(String outlet, String person, LocalDate from, LocalDate until, boolean fully) {
            roster.add(new Employed(outlet, outlet, "450804", person, from, until, fully));
        }

        void insures(String outlet, String person, LocalDate from, LocalDate until, String unit) {
            agency.add(new Insured(outlet, outlet, "450804", person, from, until, unit));
        }
    }
}
