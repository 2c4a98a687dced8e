package io.nuanfeng.coverage.rest;

import java.util.List;
import java.util.Locale;

import io.nuanfeng.contract.coverage.model.ContactAttemptView;
import io.nuanfeng.contract.coverage.model.ContactOutcome;
import io.nuanfeng.contract.coverage.model.FigureName;
import io.nuanfeng.contract.coverage.model.GaugeGroupView;
import io.nuanfeng.contract.coverage.model.GaugeView;
import io.nuanfeng.contract.coverage.model.MilestoneView;
import io.nuanfeng.contract.coverage.model.MismatchCountView;
import io.nuanfeng.contract.coverage.model.MismatchPageView;
import io.nuanfeng.contract.coverage.model.MismatchType;
import io.nuanfeng.contract.coverage.model.MismatchView;
import io.nuanfeng.contract.coverage.model.OutletContactRequest;
import io.nuanfeng.contract.coverage.model.OwnerView;
import io.nuanfeng.contract.coverage.model.ReasonCountView;
import io.nuanfeng.contract.coverage.model.ToContactView;
import io.nuanfeng.contract.coverage.model.WorklistView;
import io.nuanfeng.coverage.returns.Cell;
import io.nuanfeng.coverage.returns.ContactNote;
import io.nuanfeng.coverage.returns.Gauge;
import io.nuanfeng.coverage.returns.MismatchPage;
import io.nuanfeng.coverage.returns.Outcome;
import io.nuanfeng.coverage.returns.OutletPeople;
import io.nuanfeng.coverage.returns.Worklist;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Gauge, mismatches and worklist in the words of the contract. */
record GaugeMapper(Locale locale) {

    GaugeView gauge(Gauge gauge) {
        var sheet = gauge.sheet();
        return new GaugeView()
                .division(sheet.key().division())
                .period(sheet.key().period().toString())
                .day(sheet.day())
                .asOf(ShanghaiClock.at(sheet.asOf()))
                .total(group(gauge.total()))
                .byCounty(groups(gauge.byCounty()))
                .byBrand(groups(gauge.byBrand()))
                .byEnterprise(groups(gauge.byEnterprise()))
                .byReason(gauge.byReason().entrySet().stream()
                        .map(reason -> reason(reason.getKey(), reason.getValue()))
                        .toList())
                .milestones(
                        gauge.milestones().stream().map(GaugeMapper::milestone).toList());
    }

    private static List<GaugeGroupView> groups(List<Gauge.Group> groups) {
        return groups.stream().map(GaugeMapper::group).toList();
    }

    private static GaugeGroupView group(Gauge.Group group) {
        return new GaugeGroupView()
                .name(group.name())
                .eligibleOutlets(group.eligible())
                .insuredOutlets(group.insuredOutlets())
                .outletPercent(some(group.outletPercent()))
                .personsToInsure(group.due())
                .personsInsured(group.insured())
                .personPercent(some(group.personPercent()));
    }

    private ReasonCountView reason(Cell cell, int outlets) {
        return new ReasonCountView()
                .reason(FigureName.valueOf(cell.name()))
                .text(say("column." + cell))
                .outlets(outlets);
    }

    private static MilestoneView milestone(Gauge.Milestone milestone) {
        return new MilestoneView()
                .campaign(milestone.campaign())
                .dueOn(milestone.on())
                .percent(milestone.percent())
                .daysLeft(milestone.daysLeft())
                .outletsReached(milestone.outletsReached())
                .personsReached(milestone.personsReached())
                .alarm(MilestoneView.AlarmEnum.valueOf(milestone.alarm().name()));
    }

    MismatchPageView mismatches(MismatchPage page) {
        return new MismatchPageView()
                .day(page.day())
                .items(page.items().stream().map(item -> mismatch(page, item)).toList())
                .next(page.next() == 0 ? null : Integer.toString(page.next()))
                .counts(page.counts().entrySet().stream()
                        .map(count -> new MismatchCountView()
                                .type(MismatchType.valueOf(count.getKey().name()))
                                .count(count.getValue().intValue()))
                        .toList());
    }

    private MismatchView mismatch(MismatchPage page, MismatchPage.Item item) {
        var mismatch = item.mismatch();
        var outlet = mismatch.outlet();
        var owner = mismatch.type().owner().name();
        return new MismatchView()
                .type(MismatchType.valueOf(mismatch.type().name()))
                .typeText(say("mismatch." + mismatch.type()))
                .outlet(outlet.key())
                .outletId(some(outlet.id()))
                .outletName(outlet.name())
                .division(outlet.division())
                .name(some(item.name()))
                .idNumber(some(item.idNumber()))
                .since(mismatch.since())
                .ageDays((int) mismatch.ageOn(page.day()))
                .owner(new OwnerView().role(OwnerView.RoleEnum.valueOf(owner)).division(outlet.division()));
    }

    static WorklistView worklist(Worklist worklist) {
        return new WorklistView()
                .notContacted(worklist.notContacted())
                .items(worklist.outlets().stream().map(GaugeMapper::toContact).toList());
    }

    private static ToContactView toContact(OutletPeople row) {
        var outlet = row.outlet();
        return new ToContactView()
                .outletId(outlet.id())
                .outlet(outlet.key())
                .name(outlet.name())
                .division(outlet.division())
                .personsToInsure(row.count(Cell.DUE))
                .contactedOn(outlet.contactedOn())
                .outcome(outlet.reason().isEmpty() ? null : ContactOutcome.valueOf(outlet.reason()));
    }

    static ContactNote note(OutletContactRequest asked) {
        return new ContactNote(
                asked.getOutletId(),
                asked.getContactedOn(),
                Outcome.valueOf(asked.getOutcome().name()),
                asked.getNote() == null ? "" : asked.getNote().strip());
    }

    static ContactAttemptView contact(ContactNote note) {
        return new ContactAttemptView()
                .outletId(note.outletId())
                .contactedOn(note.contactedOn())
                .outcome(ContactOutcome.valueOf(note.outcome().name()))
                .note(some(note.note()));
    }

    /** @throws Problem INVALID where it is none of ours */
    static int from(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,7}")) {
            throw Problem.invalid(new Violation("cursor", "wrong"));
        }
        return Integer.parseInt(cursor);
    }

    private String say(String key) {
        return Words.say("returns", locale, key);
    }

    private static String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
