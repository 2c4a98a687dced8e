package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** Keeps what a completed return was counted from, and gives it back as it was. */
@ApplicationScoped
class FrozenRepository {

    private static final String FREEZE =
            """
            update coverage.return_filing set round = round + 1, zero = ?2, roster = cast(cast(?3 as text) as jsonb),
                totals = cast(cast(?4 as text) as jsonb), remarks = cast(cast(?5 as text) as jsonb),
                as_of = cast(?6 as timestamptz), completed_at = cast(?6 as timestamptz)
            where id = ?1
            """;
    private static final String PERSONS =
            """
            insert into coverage.return_person
            select ?1, f.round, f.division, p.*
            from coverage.return_filing f, jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as p(
                "outletKey" text, "personKey" text, rostered boolean, "fullyInsured" boolean, insured boolean,
                "insuredBefore" boolean, "insuredDuring" boolean, "firstInsured" date)
            where f.id = ?1
            """;
    private static final String ROSTER =
            "select cast(roster as text) as roster from coverage.return_filing where id = ?1";
    private static final String READ =
            """
            select outlet_key, person_key, rostered, fully_insured, insured, insured_before, insured_during,
                   first_insured
            from coverage.return_person where filing_id = ?1 and round = ?2 order by outlet_key, person_key
            """;
    private static final TypeReference<Kept> KEPT = new TypeReference<>() {};

    @Inject
    ReturnJson json;

    Uni<Void> freeze(Filing filing, Roster roster, Completed completed) {
        var outlets = roster.outlets().stream().map(OutletPeople::outlet).toList();
        var kept = new Kept(roster.day(), roster.list(), outlets, roster.tariff());
        return Sql.update(
                        FREEZE,
                        filing.id(),
                        completed.zero(),
                        json.write(kept),
                        json.write(completed.totals()),
                        json.write(completed.remarks()),
                        roster.asOf())
                .chain(() -> Sql.update(PERSONS, filing.id(), json.write(named(roster))))
                .replaceWithVoid();
    }

    Uni<Roster> thaw(Filing filing, ReturnPeriod period) {
        return Sql.row(ROSTER, filing.id())
                .map(row -> json.read(row.get(0, String.class), KEPT))
                .chain(kept -> Sql.rows(READ, filing.id(), filing.round())
                        .map(rows -> rows.stream().map(RosterRepository::person).toList())
                        .map(people -> RosterRepository.roster(head(filing, period, kept), kept.outlets(), people)
                                .with(kept.tariff())));
    }

    private static RosterRepository.Head head(Filing filing, ReturnPeriod period, Kept kept) {
        Instant asOf = filing.asOf();
        return new RosterRepository.Head(filing.key().division(), period, kept.day(), asOf, kept.list());
    }

    private static List<RosterPerson> named(Roster roster) {
        return Stream.concat(roster.outlets().stream().flatMap(one -> one.people().stream()), roster.strays().stream())
                .filter(RosterPerson::named)
                .toList();
    }

    /**
     * @param list null where there was no postal list
     * @param tariff null where there was no standard
     */
    private record Kept(LocalDate day, YearMonth list, List<RosterOutlet> outlets, Tariff tariff) {}

    /** What is signed with the figures. */
    record Completed(boolean zero, Map<Cell, Integer> totals, Remarks remarks) {}
}
