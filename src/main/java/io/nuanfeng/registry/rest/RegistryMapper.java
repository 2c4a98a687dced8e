package io.nuanfeng.registry.rest;

import java.util.List;
import java.util.function.Function;

import io.nuanfeng.contract.common.model.SourceView;
import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.registry.model.AgencyListView;
import io.nuanfeng.contract.registry.model.AgencyView;
import io.nuanfeng.contract.registry.model.Change;
import io.nuanfeng.contract.registry.model.DivisionListView;
import io.nuanfeng.contract.registry.model.DivisionView;
import io.nuanfeng.contract.registry.model.OutletCoverageView;
import io.nuanfeng.contract.registry.model.OutletMonthView;
import io.nuanfeng.contract.registry.model.OutletPageView;
import io.nuanfeng.contract.registry.model.OutletRecordView;
import io.nuanfeng.contract.registry.model.OutletView;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.registry.Agency;
import io.nuanfeng.registry.Division;
import io.nuanfeng.registry.OutletCover;
import io.nuanfeng.registry.OutletPage;
import io.nuanfeng.registry.OutletRecord;
import io.nuanfeng.registry.PublicOutlet;
import io.nuanfeng.registry.Unit;

/** Outlets, divisions and agencies in the words of the contract; empty texts are left out. */
final class RegistryMapper {

    private RegistryMapper() {}

    static DivisionListView divisions(List<Division> divisions) {
        return new DivisionListView()
                .items(divisions.stream().map(RegistryMapper::division).toList());
    }

    static OutletPageView page(OutletPage page) {
        return new OutletPageView()
                .items(page.items().stream().map(RegistryMapper::outlet).toList())
                .next(some(page.next()));
    }

    static OutletView outlet(PublicOutlet found) {
        var outlet = found.outlet();
        return new OutletView()
                .id(outlet.id())
                .name(outlet.name())
                .brand(some(outlet.brand()))
                .kind(enumOf(outlet.kind(), io.nuanfeng.contract.registry.model.OutletKind::fromValue))
                .status(enumOf(outlet.status(), io.nuanfeng.contract.registry.model.OutletStatus::fromValue))
                .division(outlet.division())
                .divisionName(outlet.divisionName())
                .address(some(outlet.address()))
                .route(enumOf(outlet.route().way(), io.nuanfeng.contract.registry.model.Route::fromValue))
                .liableUnit(unit(outlet.liableUnit()))
                .coverage(cover(found.cover()));
    }

    static OutletRecordView outletRecord(OutletRecord found) {
        var outlet = found.outlet().outlet();
        var view = new OutletRecordView()
                .outlet(outlet(found.outlet()))
                .key(outlet.key())
                .town(some(outlet.town()))
                .creditCodeUnchecked(outlet.creditCodeUnchecked())
                .sources(found.sources().stream().map(RegistryMapper::source).toList())
                .lastPeriod(outlet.period())
                .history(found.history().stream().map(RegistryMapper::month).toList());
        return found.newest() == null ? view : ListMapper.papers(view, found.newest());
    }

    static AgencyListView agencies(List<Agency> agencies) {
        return new AgencyListView()
                .items(agencies.stream()
                        .map(agency -> new AgencyView()
                                .division(agency.division())
                                .divisionName(agency.divisionName())
                                .name(agency.name())
                                .phone(agency.phone())
                                .confirmed(agency.confirmed()))
                        .toList());
    }

    static UnitView unit(Unit unit) {
        return unit.isNamed() ? new UnitView().name(unit.name()).uscc(some(unit.uscc())) : null;
    }

    static String some(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** Names are the same in domain and contract. */
    static <T> T enumOf(Enum<?> value, Function<String, T> named) {
        return named.apply(value.name());
    }

    private static DivisionView division(Division division) {
        return new DivisionView()
                .code(division.code())
                .name(division.name())
                .level(enumOf(division.level(), DivisionView.LevelEnum::fromValue))
                .parent(some(division.parent()));
    }

    private static OutletCoverageView cover(OutletCover cover) {
        return new OutletCoverageView()
                .status(enumOf(cover.state(), OutletCoverageView.StatusEnum::fromValue))
                .insured(cover.insured())
                .engaged(cover.engaged())
                .asOf(cover.asOf());
    }

    private static SourceView source(Citation citation) {
        return new SourceView()
                .instrument(citation.source().instrument())
                .article(citation.source().article())
                .text(citation.text())
                .confidence(enumOf(citation.source().confidence(), SourceView.ConfidenceEnum::fromValue));
    }

    private static OutletMonthView month(OutletRecord.Month month) {
        return new OutletMonthView()
                .period(month.period())
                .change(enumOf(month.change(), Change::fromValue))
                .changedOn(month.changedOn())
                .status(enumOf(month.status(), io.nuanfeng.contract.registry.model.OutletStatus::fromValue))
                .route(enumOf(month.route(), io.nuanfeng.contract.registry.model.Route::fromValue));
    }
}
