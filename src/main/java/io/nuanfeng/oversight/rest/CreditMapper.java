package io.nuanfeng.oversight.rest;

import java.util.List;
import java.util.Locale;

import io.nuanfeng.contract.oversight.model.AnnualStatementRequest;
import io.nuanfeng.contract.oversight.model.AnnualStatementView;
import io.nuanfeng.contract.oversight.model.AwardCheckView;
import io.nuanfeng.contract.oversight.model.CreditEventRequest;
import io.nuanfeng.contract.oversight.model.CreditEventView;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.oversight.AnnualStatement;
import io.nuanfeng.oversight.AwardCheck;
import io.nuanfeng.oversight.CreditEvent;
import io.nuanfeng.oversight.CreditReport;

/** Credit events, award checks and annual statements in the contract's words. */
final class CreditMapper {

    private CreditMapper() {}

    static CreditReport report(CreditEventRequest asked) {
        return new CreditReport(
                asked.getUscc(),
                CreditEvent.Kind.valueOf(asked.getKind().name()),
                asked.getHappenedOn(),
                asked.getReason());
    }

    static CreditEventView event(CreditEvent event) {
        return new CreditEventView()
                .id(event.id())
                .uscc(event.uscc())
                .kind(event.kind().name())
                .happenedOn(event.happenedOn())
                .reason(event.reason())
                .recordedAt(ShanghaiClock.at(event.recordedAt()))
                .correctedAt(event.isCorrected() ? ShanghaiClock.at(event.correctedAt()) : null)
                .correction(event.isCorrected() ? event.correction() : null);
    }

    static AwardCheckView award(AwardCheck check, Locale language) {
        var insured = check.insured();
        return new AwardCheckView()
                .uscc(check.uscc())
                .result(AwardCheckView.ResultEnum.valueOf(check.result().name()))
                .reasonText(Words.say("activities", language, check.result().name()))
                .outlets(insured.outlets())
                .covered(insured.covered())
                .partly(insured.partly())
                .notCovered(insured.notCovered())
                .unknown(insured.unknown())
                .events(check.events().stream().map(CreditMapper::event).toList())
                .sources(List.of(Sources.view(check.source())));
    }

    static AnnualStatement statement(int year, AnnualStatementRequest asked, int version) {
        return new AnnualStatement(year, asked.getUscc(), version, asked.getText(), 0, 0, null);
    }

    static AnnualStatementView statement(AnnualStatement filed) {
        return new AnnualStatementView()
                .year(filed.year())
                .uscc(filed.uscc())
                .text(filed.text())
                .outlets(filed.outlets())
                .covered(filed.covered())
                .filedAt(ShanghaiClock.at(filed.filedAt()));
    }
}
