package io.nuanfeng.registry.rest;

import java.util.List;

import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.registry.model.Change;
import io.nuanfeng.contract.registry.model.DiffChangeView;
import io.nuanfeng.contract.registry.model.DiffEntryView;
import io.nuanfeng.contract.registry.model.FilingView;
import io.nuanfeng.contract.registry.model.HeadsView;
import io.nuanfeng.contract.registry.model.LicenceView;
import io.nuanfeng.contract.registry.model.ListRowView;
import io.nuanfeng.contract.registry.model.MonthlyDiffView;
import io.nuanfeng.contract.registry.model.MonthlyListPageView;
import io.nuanfeng.contract.registry.model.MonthlyListView;
import io.nuanfeng.contract.registry.model.MonthlyListsView;
import io.nuanfeng.contract.registry.model.OutletContactView;
import io.nuanfeng.contract.registry.model.OutletRecordView;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.ListPage;
import io.nuanfeng.registry.ListedOutlet;
import io.nuanfeng.registry.MonthlyDiff;
import io.nuanfeng.registry.MonthlyList;
import io.nuanfeng.registry.annex1.Annex1Diff;
import io.nuanfeng.registry.annex1.Annex1Export;
import io.nuanfeng.registry.annex1.Annex1Row;

/** Monthly lists in the words of the contract. */
final class ListMapper {

    private ListMapper() {}

    static MonthlyListsView lists(List<MonthlyList> lists) {
        return new MonthlyListsView().items(lists.stream().map(ListMapper::list).toList());
    }

    static MonthlyListPageView page(ListPage page) {
        return new MonthlyListPageView()
                .period(page.order().period().toString())
                .division(page.order().division())
                .items(page.items().stream().map(ListMapper::row).toList())
                .next(RegistryMapper.some(page.next()));
    }

    static MonthlyDiffView diff(MonthlyDiff diff) {
        var changes = diff.changes();
        return new MonthlyDiffView()
                .period(diff.order().period().toString())
                .previous(diff.previous().toString())
                .division(diff.order().division())
                .added(entries(changes.added()))
                .deregistered(entries(changes.deregistered()))
                .revoked(entries(changes.revoked()))
                .changed(changes.changed().stream().map(ListMapper::change).toList())
                .unchanged(changes.unchanged())
                .missingWithoutNotice(entries(changes.missingWithoutNotice()));
    }

    /** The papers of an outlet's newest row; its person in charge is masked. */
    static OutletRecordView papers(OutletRecordView view, ListedOutlet newest) {
        var row = newest.row();
        return view.reviewReasons(newest.reasons().stream().map(Enum::name).toList())
                .uscc(row.uscc())
                .licence(licence(row.licence()))
                .branchNumber(row.branchNumber())
                .filing(filing(row.filing()))
                .employerStatus(row.employer())
                .fullyInsuredBefore(row.fullyInsured())
                .opener(opener(row.parent()))
                .insuredPlace(row.parent() == null ? null : row.parent().licencePlace())
                .contact(masked(row.contact()))
                .heads(heads(row.heads()));
    }

    private static MonthlyListView list(MonthlyList list) {
        return new MonthlyListView()
                .period(list.period().toString())
                .division(list.division())
                .divisionName(list.divisionName())
                .rows(list.rows())
                .importedAt(ShanghaiClock.at(list.importedAt()));
    }

    private static ListRowView row(ListedOutlet listed) {
        var row = listed.row();
        return new ListRowView()
                .outletId(listed.outletId())
                .key(row.key())
                .division(row.county())
                .town(row.town())
                .name(row.name())
                .brand(row.brand())
                .kind(RegistryMapper.enumOf(row.kind(), io.nuanfeng.contract.registry.model.OutletKind::fromValue))
                .uscc(row.uscc())
                .licence(licence(row.licence()))
                .branchNumber(row.branchNumber())
                .filing(filing(row.filing()))
                .employerStatus(row.employer())
                .opener(opener(row.parent()))
                .insuredPlace(row.parent() == null ? null : row.parent().licencePlace())
                .address(row.address())
                .contact(contact(row.contact()))
                .heads(heads(row.heads()))
                .fullyInsuredBefore(row.fullyInsured())
                .change(RegistryMapper.enumOf(row.change().type(), Change::fromValue))
                .changedOn(row.change().on())
                .basis(row.change().document())
                .note(row.note())
                .status(RegistryMapper.enumOf(
                        listed.status(), io.nuanfeng.contract.registry.model.OutletStatus::fromValue))
                .route(RegistryMapper.enumOf(
                        listed.route().way(), io.nuanfeng.contract.registry.model.Route::fromValue));
    }

    private static List<DiffEntryView> entries(List<Annex1Diff.Entry> entries) {
        return entries.stream()
                .map(entry -> new DiffEntryView()
                        .key(entry.key())
                        .name(entry.name())
                        .changedOn(entry.declared().on())
                        .basis(entry.declared().document()))
                .toList();
    }

    private static DiffChangeView change(Annex1Diff.Entry entry) {
        return new DiffChangeView()
                .key(entry.key())
                .name(entry.name())
                .fields(List.copyOf(entry.fields()))
                .declared(Annex1Export.word(entry.declared().type()))
                .changedOn(entry.declared().on())
                .basis(entry.declared().document());
    }

    private static LicenceView licence(Licence licence) {
        return licence == null
                ? null
                : new LicenceView()
                        .number(licence.number())
                        .from(licence.from())
                        .until(licence.until());
    }

    private static FilingView filing(Annex1Row.Filing filing) {
        return filing == null ? null : new FilingView().number(filing.receipt()).filedOn(filing.filedOn());
    }

    private static UnitView opener(Annex1Row.Parent parent) {
        return parent == null || parent.name() == null
                ? null
                : new UnitView().name(parent.name()).uscc(parent.uscc());
    }

    private static HeadsView heads(Annex1Row.Heads heads) {
        return heads == null
                ? null
                : new HeadsView()
                        .total(heads.total())
                        .own(heads.own())
                        .dispatched(heads.dispatched())
                        .other(heads.other());
    }

    private static String contact(Annex1Row.Contact contact) {
        return contact == null ? null : contact.name() + " / " + contact.phone();
    }

    private static OutletContactView masked(Annex1Row.Contact contact) {
        return contact == null
                ? null
                : new OutletContactView().name(Masks.name(contact.name())).phone(Masks.phone(contact.phone()));
    }
}
