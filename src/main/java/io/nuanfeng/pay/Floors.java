package io.nuanfeng.pay;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Division;
import io.nuanfeng.registry.Divisions;

/** Minimum wages for everybody: what holds at a place in a month, and how it came to that. */
@ApplicationScoped
public class Floors {

    private final FloorBook book;
    private final Divisions divisions;
    private final ShanghaiClock clock;

    @Inject
    Floors(PolicyBook policy, Divisions divisions, ShanghaiClock clock) {
        this.book = new FloorBook(policy);
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * The floor on the first day of a month.
     *
     * @param division 6 digits, 9 for a town
     * @throws Problem no-rate where the book has none, also for a month that has not begun
     */
    public Floor of(String division, YearMonth month) {
        return find(division, month).orElseThrow(() -> Problem.of(Problem.Kind.NOT_FOUND, "no-rate", month.toString()));
    }

    /** As {@link #of}, empty instead of a refusal. */
    public Optional<Floor> find(String division, YearMonth month) {
        return month.isAfter(YearMonth.from(clock.today()))
                ? Optional.empty()
                : DivisionCode.parse(division).flatMap(place -> book.on(place, month.atDay(1)));
    }

    /** Newest first; a stretch without a floor is one of which nothing is on record. */
    public List<FloorPeriod> history(String division) {
        return DivisionCode.parse(division).map(book::history).orElse(List.of());
    }

    /** The counties of which anything is on record, by their codes. */
    public List<Division> places() {
        return book.places().stream()
                .flatMap(place -> counties(place.code()))
                .distinct()
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }

    private Stream<Division> counties(String code) {
        return divisions.find(code).stream()
                .flatMap(division -> division.level() == Division.Level.COUNTY
                        ? Stream.of(division)
                        : divisions.children(code).stream().flatMap(child -> counties(child.code())));
    }
}
