package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Filing.State;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Divisions;

/** Which returns are owed, how far each is, who is late. */
@ApplicationScoped
public class DueReturns {

    private static final int SHOWN = 12;

    @Inject
    Transactions tx;

    @Inject
    PolicyBook policy;

    @Inject
    Divisions divisions;

    @Inject
    FilingRepository filings;

    @Inject
    ReturnLoader loader;

    @Inject
    ShanghaiClock clock;

    /**
     * The newest twelve periods of a city with its counties, or of one county.
     *
     * @param only one period alone; null for all
     * @throws Problem NOT_FOUND where the officer's division does not reach
     */
    public Uni<ReturnBoard> board(Actor actor, String division, YearMonth only) {
        Reach.require(actor, division);
        var periods = periods(loader.place(division), only);
        if (periods.isEmpty()) {
            return Uni.createFrom().item(new ReturnBoard(division, divisions.name(division), List.of(), List.of()));
        }
        var first = periods.get(periods.size() - 1).month();
        var city = new ReturnKey(first, division);
        var from = city.isCity() ? division.substring(0, division.length() - 2) : division;
        return tx.read(ReturnLoader.COUNTING, () -> filings.since(first, from, from + ":")
                .chain(touched -> filings.exceptions(first, from, from + ":")
                        .map(opened -> board(division, periods, new Known(byKey(touched), opened)))));
    }

    /**
     * The return of a place that is running or was the last to run.
     *
     * @throws Problem NOT_FOUND where the place owes none
     */
    public ReturnKey newest(String division) {
        return CalendarRules.begun(policy, loader.place(division), clock.today(), 1).stream()
                .map(period -> new ReturnKey(period.month(), division))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private List<ReturnPeriod> periods(String division, YearMonth only) {
        return only == null
                ? CalendarRules.begun(policy, division, clock.today(), SHOWN)
                : CalendarRules.ending(policy, division, only).stream()
                        .filter(period -> !period.first().isAfter(clock.today()))
                        .toList();
    }

    private ReturnBoard board(String division, List<ReturnPeriod> periods, Known known) {
        var items = periods.stream()
                .flatMap(period -> places(new ReturnKey(period.month(), division))
                        .map(place -> due(period, known.of(new ReturnKey(period.month(), place)))))
                .toList();
        var rates = periods.stream().map(period -> rate(period, items)).toList();
        return new ReturnBoard(division, divisions.name(division), items, rates);
    }

    private Stream<String> places(ReturnKey key) {
        var counties = loader.countiesOf(key).stream();
        return key.isCity() ? Stream.concat(Stream.of(key.division()), counties) : counties;
    }

    /** A return as it is listed, for whoever has just moved it. */
    public DueReturn due(Filing filing) {
        return due(loader.period(filing.key()), filing);
    }

    private DueReturn due(ReturnPeriod period, Filing filing) {
        var today = clock.today();
        var waiting = filing.state() == State.OPEN || filing.state() == State.UNAPPROVED;
        var own = !filing.key().isCity();
        return new DueReturn(
                filing,
                period,
                divisions.name(filing.key().division()),
                waiting && today.isAfter(period.dueOn()),
                own && FilingRules.locked(filing.state(), period.dueOn(), filing.opened(), today));
    }

    private static ReturnBoard.Rate rate(ReturnPeriod period, List<DueReturn> items) {
        var counties = items.stream()
                .filter(item -> item.period().equals(period))
                .map(DueReturn::filing)
                .filter(filing -> !filing.key().isCity())
                .toList();
        var completed = counties.stream().filter(Filing::frozen).toList();
        var inTime = completed.stream()
                .filter(filing -> FilingRules.inTime(ShanghaiClock.dateOf(filing.completedAt()), period.dueOn()))
                .count();
        return new ReturnBoard.Rate(period, counties.size(), completed.size(), (int) inTime);
    }

    private static Map<ReturnKey, Filing> byKey(List<Filing> filings) {
        return filings.stream().collect(Collectors.toMap(Filing::key, Function.identity()));
    }

    private record Known(Map<ReturnKey, Filing> touched, Map<ReturnKey, LocalDate> opened) {
        Filing of(ReturnKey key) {
            var found = touched.get(key);
            return found == null ? Filing.untouched(key, opened.get(key)) : found;
        }
    }
}
