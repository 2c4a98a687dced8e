package io.nuanfeng.coverage.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.nuanfeng.contract.coverage.model.RosterAbsentView;
import io.nuanfeng.contract.coverage.model.RosterCellView;
import io.nuanfeng.contract.coverage.model.RosterDifferenceView;
import io.nuanfeng.contract.coverage.model.RosterImportView;
import io.nuanfeng.contract.coverage.model.RosterPremiumView;
import io.nuanfeng.contract.coverage.model.RosterRowView;
import io.nuanfeng.coverage.rosterimport.AbsentPerson;
import io.nuanfeng.coverage.rosterimport.RosterDifference;
import io.nuanfeng.coverage.rosterimport.RosterPremium;
import io.nuanfeng.coverage.rosterimport.RosterPreview;
import io.nuanfeng.coverage.rosterimport.WrongRow;
import io.nuanfeng.kernel.job.rest.JobMapper;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.RowOutcome;

/** Rosters that were handed in, in the contract's words. */
record RosterFileMapper(Locale language) {

    RosterImportView view(RosterPreview preview) {
        return new RosterImportView()
                .job(JobMapper.view(preview.job(), language))
                .difference(preview.difference() == null ? null : difference(preview.difference()))
                .premium(preview.premium() == null ? null : premium(preview.premium()))
                .toMend(preview.toMend().stream().map(this::row).toList());
    }

    private static RosterDifferenceView difference(RosterDifference found) {
        return new RosterDifferenceView()
                .declared(found.declared())
                .waiting(found.waiting())
                .unchanged(found.unchanged())
                .insuredElsewhere(found.insuredElsewhere())
                .fullyInsured(found.fullyInsured())
                .late(found.late())
                .refused(found.refused())
                .mended(found.mended())
                .absent(found.absent())
                .absentPeople(found.absentPeople().stream()
                        .map(RosterFileMapper::absent)
                        .toList());
    }

    private static RosterAbsentView absent(AbsentPerson person) {
        return new RosterAbsentView()
                .enrolmentId(person.enrolmentId())
                .name(person.name())
                .hiredOn(person.hiredOn());
    }

    private static RosterPremiumView premium(RosterPremium premium) {
        return new RosterPremiumView()
                .month(premium.month().toString())
                .heads(premium.heads())
                .newHeads(premium.newHeads())
                .premiumFen(fen(premium.amount()))
                .newPremiumFen(fen(premium.newAmount()))
                .provisional(premium.provisional())
                .unconfirmed(premium.unconfirmed());
    }

    private RosterRowView row(WrongRow row) {
        return new RosterRowView()
                .row(row.row())
                .message(words(row.findings()))
                .cells(row.cells().stream().map(this::cell).toList());
    }

    private RosterCellView cell(WrongRow.WrongCell cell) {
        return new RosterCellView()
                .column(cell.column())
                .text(cell.text())
                .wrong(!cell.findings().isEmpty())
                .message(words(cell.findings()))
                .suggestion(cell.suggestion().isEmpty() ? null : cell.suggestion());
    }

    private String words(List<RowOutcome> findings) {
        var words = Findings.in(language);
        return findings.isEmpty() ? null : findings.stream().map(words::text).collect(Collectors.joining(" "));
    }

    private static Long fen(Money amount) {
        return amount == null ? null : amount.fen();
    }
}
