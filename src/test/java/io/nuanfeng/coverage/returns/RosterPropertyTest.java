package io.nuanfeng.coverage.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.OnEventLoop;

/** What the database counts, against counting by hand: random covers and declarations, many instants and months. */
@QuarkusTest
class RosterPropertyTest {

    private static final String DIVISION = "450804";
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final int DAYS = 300;

    @Inject
    Transactions tx;

    @Inject
    RosterRepository rosters;

    private final Random random = new Random(7);
    private final List<Said> covers = new ArrayList<>();
    private final List<Said> hires = new ArrayList<>();
    private County county;

    /** A person at an outlet from a day, known since a day; a hire has no end. */
    private record Said(String outlet, String person, LocalDate from, LocalDate until, LocalDate known, boolean fully) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    @BeforeEach
    void random_people() {
        county = new County(DIVISION, "2024-01");
        for (var o = 0; o < 4; o++) {
            county.outlet("o" + o, "TERMINAL", "B", "ACTIVE", random.nextInt(4));
        }
        for (var p = 0; p < 150; p++) {
            var outlet = "o" + random.nextInt(5);
            if (random.nextInt(4) > 0) {
                cover(outlet, "p" + p);
            }
            if (random.nextBoolean()) {
                hire(outlet, "p" + p);
            }
        }
        county.saved();
    }

    @AfterEach
    void gone() {
        county.forgotten();
    }

    @Test
    void the_database_counts_as_one_counts_by_hand() {
        for (var i = 0; i < 40; i++) {
            var known = START.plusDays(random.nextInt(DAYS));
            var month = YearMonth.from(START).plusMonths(random.nextInt(10));
            var period =
                    CalendarRules.ending(PolicyBooks.open(), DIVISION, month).orElseThrow();
            var day = period.last();
            var asOf = ShanghaiClock.startOf(known.plusDays(1));

            var counted = table(read(period, asOf, day));
            assertThat(counted).as(month + " known " + known).isEqualTo(byHand(period, known, day));
        }
    }

    private Roster read(ReturnPeriod period, Instant asOf, LocalDate day) {
        return OnEventLoop.run(() -> tx.read(ReturnLoader.COUNTING, () -> rosters.at(DIVISION, period, asOf, day)));
    }

    private Map<String, String> table(Roster roster) {
        var mine = county.key("");
        return Stream.concat(roster.outlets().stream().flatMap(row -> row.people().stream()), roster.strays().stream())
                .filter(person -> person.named() && person.outletKey().startsWith(mine))
                .collect(Collectors.toMap(
                        person -> person.outletKey() + " " + person.personKey(),
                        person -> sign(List.of(
                                person.rostered(),
                                person.fullyInsured(),
                                person.insured(),
                                person.insuredBefore(),
                                person.insuredDuring())),
                        (one, two) -> one + two,
                        TreeMap::new));
    }

    private Map<String, String> byHand(ReturnPeriod period, LocalDate known, LocalDate day) {
        var table = new TreeMap<String, String>();
        Stream.concat(covers.stream(), hires.stream())
                .filter(said -> !said.known().isAfter(known) && !said.from().isAfter(day))
                .forEach(said -> {
                    Predicate<Said> same = other -> other.outlet().equals(said.outlet())
                            && other.person().equals(said.person())
                            && !other.known().isAfter(known);
                    var hire = hires.stream()
                            .filter(same)
                            .filter(one -> !one.from().isAfter(day))
                            .findFirst();
                    table.put(
                            county.key(said.outlet()) + " " + county.person(said.person()),
                            sign(List.of(
                                    hire.isPresent(),
                                    hire.isPresent() && hire.get().fully(),
                                    covers.stream().filter(same).anyMatch(one -> one.on(day)),
                                    covers.stream()
                                            .filter(same)
                                            .anyMatch(
                                                    one -> one.on(period.first().minusDays(1))),
                                    period.first().datesUntil(day.plusDays(1)).anyMatch(each -> covers.stream()
                                            .filter(same)
                                            .anyMatch(one -> one.on(each))))));
                });
        return table;
    }

    private void cover(String outlet, String person) {
        var from = START.plusDays(random.nextInt(DAYS));
        var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(90));
        var known = START.plusDays(random.nextInt(DAYS));
        covers.add(new Said(outlet, person, from, until, known, false));
        county.insured(outlet, person, from.toString(), until == null ? null : until.toString(), at(known));
    }

    private void hire(String outlet, String person) {
        var from = START.plusDays(random.nextInt(DAYS));
        var known = START.plusDays(random.nextInt(DAYS));
        var fully = random.nextInt(4) == 0;
        hires.add(new Said(outlet, person, from, null, known, fully));
        county.declared(outlet, person, from.toString(), fully, at(known));
    }

    private static String at(LocalDate known) {
        return known + " 12:00:00+08";
    }

    private static String sign(List<Boolean> marks) {
        return marks.stream().map(mark -> mark ? "1" : "0").collect(Collectors.joining());
    }
}
