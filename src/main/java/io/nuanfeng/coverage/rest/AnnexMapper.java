package io.nuanfeng.coverage.rest;

import java.util.Locale;

import io.nuanfeng.contract.coverage.model.AnnexCellView;
import io.nuanfeng.contract.coverage.model.AnnexColumnView;
import io.nuanfeng.contract.coverage.model.AnnexRowView;
import io.nuanfeng.contract.coverage.model.AnnexView;
import io.nuanfeng.contract.coverage.model.FigureName;
import io.nuanfeng.contract.coverage.model.ReturnFindingView;
import io.nuanfeng.coverage.returns.Annex;
import io.nuanfeng.coverage.returns.AnnexRules;
import io.nuanfeng.coverage.returns.AnnexTable;
import io.nuanfeng.coverage.returns.DueReturn;
import io.nuanfeng.coverage.returns.Finding;
import io.nuanfeng.coverage.returns.ReturnSheet;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** An annex in the words of the contract. */
record AnnexMapper(Locale locale) {

    AnnexView annex(Annex annex, ReturnSheet sheet) {
        var table = AnnexRules.table(annex, sheet);
        return new AnnexView()
                .annex(annex == Annex.ANNEX2 ? AnnexView.AnnexEnum.ANNEX2 : AnnexView.AnnexEnum.ANNEX3)
                .filing(new ReturnsMapper(locale).due(filing(sheet)))
                .listMonth(list(sheet))
                .day(sheet.day())
                .asOf(ShanghaiClock.at(sheet.asOf()))
                .columns(table.columns().stream()
                        .map(code -> new AnnexColumnView().code(code).title(say("column." + code)))
                        .toList())
                .rows(table.rows().stream().map(this::row).toList())
                .findings(sheet.findings().stream()
                        .map(finding -> finding(finding, sheet))
                        .toList());
    }

    private static DueReturn filing(ReturnSheet sheet) {
        return new DueReturn(sheet.filing(), sheet.period(), sheet.place(), sheet.late(), sheet.locked());
    }

    private static String list(ReturnSheet sheet) {
        var lists = sheet.counties().stream()
                .map(county -> String.valueOf(county.roster().list()))
                .distinct()
                .toList();
        return lists.size() == 1 && !lists.get(0).equals("null") ? lists.get(0) : null;
    }

    private AnnexRowView row(AnnexTable.Row row) {
        return new AnnexRowView()
                .division(row.division())
                .outlet(row.outletKey().isEmpty() ? null : row.outletKey())
                .cells(row.values().stream().map(this::cell).toList());
    }

    private AnnexCellView cell(AnnexTable.Value value) {
        return new AnnexCellView()
                .text(value.code().isEmpty() ? value.text() : say("value." + value.code()))
                .count(value.count())
                .cell(value.isFigure() ? FigureName.valueOf(value.cell().name()) : null);
    }

    private ReturnFindingView finding(Finding finding, ReturnSheet sheet) {
        var note = sheet.filing().remarks().note(finding.code().name());
        return new ReturnFindingView()
                .severity(ReturnFindingView.SeverityEnum.valueOf(
                        finding.severity().name()))
                .code(finding.code().name())
                .outlet(finding.outletKey().isEmpty() ? null : finding.outletKey())
                .message(say("finding." + finding.code(), finding.arguments().toArray()))
                .note(note.isEmpty() ? null : note);
    }

    private String say(String key, Object... arguments) {
        return Words.say("returns", locale, key, arguments);
    }
}
