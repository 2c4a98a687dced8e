package io.nuanfeng.coverage.web;

import java.util.Locale;

import io.nuanfeng.coverage.returns.AnnexTable;
import io.nuanfeng.coverage.returns.Cell;
import io.nuanfeng.coverage.returns.Filing;
import io.nuanfeng.coverage.returns.Finding;
import io.nuanfeng.coverage.returns.Mismatch;
import io.nuanfeng.coverage.returns.Outcome;
import io.nuanfeng.coverage.returns.OutletPeople;
import io.nuanfeng.coverage.returns.RosterOutlet;
import io.nuanfeng.kernel.problem.Words;

/** Words of the returns that are chosen by a code, the same on screen, on paper and over HTTP. */
public record ReturnWords(Locale locale) {

    private static final String BUNDLE = "returns";

    public String column(String code) {
        return say("column." + code);
    }

    public String cell(Cell cell) {
        return say("column." + cell);
    }

    public String state(Filing.State state) {
        return say("value.STATE_" + state);
    }

    public String kind(String kind) {
        return say("value.KIND_" + kind);
    }

    public String way(String route) {
        return say("value.WAY_" + route);
    }

    public String mismatch(Mismatch.Type type) {
        return say("mismatch." + type);
    }

    public String owner(Mismatch.Type type) {
        return say("owner." + type.owner());
    }

    public String outcome(Outcome outcome) {
        return say("value.REASON_" + outcome);
    }

    public String reason(RosterOutlet outlet) {
        return say("value.REASON_" + outlet.reason());
    }

    public int due(OutletPeople row) {
        return row.count(Cell.DUE);
    }

    public int engaged(OutletPeople row) {
        return row.count(Cell.ENGAGED);
    }

    public String text(AnnexTable.Value value) {
        return value.code().isEmpty() ? value.text() : say("value." + value.code());
    }

    public String finding(Finding finding) {
        return say("finding." + finding.code(), finding.arguments().toArray());
    }

    public String severity(Finding.Severity severity) {
        return say("severity." + severity);
    }

    public String say(String key, Object... arguments) {
        return Words.say(BUNDLE, locale, key, arguments);
    }
}
