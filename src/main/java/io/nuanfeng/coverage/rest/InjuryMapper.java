package io.nuanfeng.coverage.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.coverage.model.CoverSeenView;
import io.nuanfeng.contract.coverage.model.EvidenceView;
import io.nuanfeng.contract.coverage.model.InjuryClockView;
import io.nuanfeng.contract.coverage.model.InjuryClocksView;
import io.nuanfeng.contract.coverage.model.InjuryPageView;
import io.nuanfeng.contract.coverage.model.InjuryRequest;
import io.nuanfeng.contract.coverage.model.InjuryView;
import io.nuanfeng.contract.coverage.model.LiabilityView;
import io.nuanfeng.coverage.injury.Accident;
import io.nuanfeng.coverage.injury.AccidentPlace;
import io.nuanfeng.coverage.injury.CoverSeen;
import io.nuanfeng.coverage.injury.Deadline;
import io.nuanfeng.coverage.injury.Injury;
import io.nuanfeng.coverage.injury.InjuryDeadlineRules.Days;
import io.nuanfeng.coverage.injury.InjuryList;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.coverage.injury.Liability;
import io.nuanfeng.coverage.injury.Teller;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Accidents as the contract writes them. */
record InjuryMapper(InjuryWords words) {

    static Accident accident(InjuryRequest said) {
        return new Accident(
                said.getHappenedAt().toInstant(),
                said.getOutletId(),
                AccidentPlace.valueOf(said.getPlace().name()),
                said.getWhat().strip(),
                Teller.valueOf(said.getTeller().name()),
                said.getVictim() == null ? "" : said.getVictim().strip());
    }

    static Days days(String happenedOn, String acceptedOn) {
        return new Days(
                day("happenedOn", happenedOn),
                acceptedOn == null || acceptedOn.isEmpty() ? null : day("acceptedOn", acceptedOn),
                null);
    }

    InjuryView injury(Injury injury) {
        var accident = injury.accident();
        return new InjuryView()
                .id(injury.id())
                .reference(injury.reference())
                .happenedAt(ShanghaiClock.at(accident.happenedAt()))
                .outletId(accident.outletId())
                .outletName(injury.outletName())
                .division(injury.division())
                .place(InjuryView.PlaceEnum.valueOf(accident.place().name()))
                .what(accident.what())
                .teller(InjuryView.TellerEnum.valueOf(accident.teller().name()))
                .victim(accident.victim().isEmpty() ? null : accident.victim())
                .liability(liability(injury.liability()))
                .cover(injury.cover().isKnown() ? cover(injury.cover()) : null)
                .evidence(injury.evidence().stream()
                        .map(one -> new EvidenceView().code(one.name()).text(words.evidence(one)))
                        .toList())
                .clocks(injury.deadlines().stream().map(this::clock).toList())
                .recordedAt(ShanghaiClock.at(injury.recordedAt()));
    }

    InjuryPageView page(InjuryList list) {
        return new InjuryPageView()
                .items(list.items().stream().map(this::injury).toList())
                .next(list.next().isEmpty() ? null : list.next());
    }

    InjuryClocksView clocks(List<Deadline> deadlines) {
        return new InjuryClocksView().items(deadlines.stream().map(this::clock).toList());
    }

    private InjuryClockView clock(Deadline deadline) {
        return new InjuryClockView()
                .clock(InjuryClockView.ClockEnum.valueOf(deadline.clock().name()))
                .text(words.clock(deadline.clock()))
                .who(words.who(deadline.clock()))
                .lost(words.lost(deadline.clock()))
                .runs(deadline.runs())
                .from(deadline.from())
                .lastDay(deadline.day())
                .moved(deadline.moved())
                .holidaysUnknown(deadline.holidaysUnknown())
                .sources(deadline.clauses().stream().map(CoverageMapper::source).toList());
    }

    private static LiabilityView liability(Liability liability) {
        return new LiabilityView()
                .unit(
                        liability.isSettled()
                                ? new UnitView()
                                        .name(liability.name())
                                        .uscc(liability.uscc().isEmpty() ? null : liability.uscc())
                                : null)
                .period(liability.period())
                .laterList(liability.laterList())
                .sources(
                        liability.clauses().stream().map(CoverageMapper::source).toList());
    }

    private static CoverSeenView cover(CoverSeen cover) {
        return new CoverSeenView()
                .knownThen(CoverSeenView.KnownThenEnum.valueOf(cover.then()))
                .knownNow(CoverSeenView.KnownNowEnum.valueOf(cover.now()))
                .elsewhere(cover.elsewhere());
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation(field, "date"));
        }
    }
}
