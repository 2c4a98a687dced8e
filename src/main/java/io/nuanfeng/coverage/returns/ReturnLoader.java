package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.premium.Premiums;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Division;
import io.nuanfeng.registry.Divisions;

/** Puts a return together inside the running transaction: kept figures where it is filed, fresh ones where not. */
@ApplicationScoped
class ReturnLoader {

    /** Counts what officers of the place may see as figures, whoever asks; persons are shown by another way. */
    static final Actor COUNTING = Actor.system("returns");

    private static final long LONGEST_PERIOD = 3;

    @Inject
    PolicyBook policy;

    @Inject
    Divisions divisions;

    @Inject
    FilingRepository filings;

    @Inject
    RosterRepository rosters;

    @Inject
    FrozenRepository frozen;

    @Inject
    Premiums premiums;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem NOT_FOUND where the place owes no return that ends with this month, or it has not begun */
    ReturnPeriod period(ReturnKey key) {
        return CalendarRules.ending(policy, place(key.division()), key.period())
                .filter(period -> !period.first().isAfter(clock.today()))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem NOT_FOUND where it is neither a city nor a county */
    String place(String division) {
        return divisions
                .find(division)
                .filter(place -> place.level() == Division.Level.CITY || place.level() == Division.Level.COUNTY)
                .orElseThrow(Problem::notFound)
                .code();
    }

    /** @param knownAt null for the figures that stand: those filed, else those of now */
    Uni<ReturnSheet> load(ReturnKey key, Instant knownAt) {
        var period = period(key);
        return filings.find(key).chain(filing -> counties(key, period, knownAt).chain(counties -> before(key, period)
                .map(before -> sheet(new Opened(key, period, filing), counties, before))));
    }

    List<String> countiesOf(ReturnKey key) {
        return key.isCity()
                ? divisions.children(key.division()).stream()
                        .map(Division::code)
                        .toList()
                : List.of(key.division());
    }

    private Uni<List<CountyReturn>> counties(ReturnKey key, ReturnPeriod period, Instant knownAt) {
        return Multi.createFrom()
                .iterable(countiesOf(key))
                .onItem()
                .transformToUniAndConcatenate(county -> filings.find(new ReturnKey(key.period(), county))
                        .chain(filing -> roster(filing, period, knownAt)
                                .map(roster -> new CountyReturn(filing, roster, divisions.name(county)))))
                .collect()
                .asList();
    }

    private Uni<Roster> roster(Filing filing, ReturnPeriod period, Instant knownAt) {
        if (knownAt == null && filing.frozen()) {
            return frozen.thaw(filing, period);
        }
        var now = clock.now();
        var asOf = knownAt == null || knownAt.isAfter(now) ? now : knownAt;
        return rosters.at(filing.key().division(), period, asOf, day(period, asOf))
                .chain(this::priced);
    }

    /** One outlet stands for all of the county: what differs between them is only how many heads they have. */
    private Uni<Roster> priced(Roster roster) {
        return roster.active().stream()
                .findFirst()
                .map(row -> premiums.estimate(
                                COUNTING, row.outlet().id(), roster.period().month(), 1)
                        .map(premium -> roster.with(Tariff.of(premium)))
                        .onFailure(PolicyGap.class)
                        .recoverWithItem(roster))
                .orElseGet(() -> Uni.createFrom().item(roster));
    }

    private static LocalDate day(ReturnPeriod period, Instant asOf) {
        var today = ShanghaiClock.dateOf(asOf);
        return today.isBefore(period.last()) ? today : period.last();
    }

    /** The figures of the return before, where it was filed. */
    private Uni<Map<Cell, Integer>> before(ReturnKey key, ReturnPeriod period) {
        var earlier = period.month().minusMonths(period.months());
        return earlier.isBefore(period.month().minusMonths(LONGEST_PERIOD))
                ? Uni.createFrom().item(Map.of())
                : filings.find(new ReturnKey(earlier, key.division()))
                        .map(filing -> filing.frozen() ? filing.totals() : Map.<Cell, Integer>of());
    }

    private ReturnSheet sheet(Opened opened, List<CountyReturn> counties, Map<Cell, Integer> before) {
        var findings = counties.stream()
                .flatMap(county -> FindingRules.check(county.roster(), county.totals(), before).stream())
                .toList();
        var filing = opened.filing();
        var waiting = filing.state() == Filing.State.OPEN || filing.state() == Filing.State.UNAPPROVED;
        var locked = !opened.key().isCity()
                && FilingRules.locked(filing.state(), opened.period().dueOn(), filing.opened(), clock.today());
        return new ReturnSheet(
                opened.key(),
                opened.period(),
                divisions.name(opened.key().division()),
                filing,
                waiting && clock.today().isAfter(opened.period().dueOn()),
                locked,
                counties,
                findings);
    }

    private record Opened(ReturnKey key, ReturnPeriod period, Filing filing) {}
}
