package io.nuanfeng.coverage.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import io.nuanfeng.contract.coverage.model.DeductionReportListView;
import io.nuanfeng.contract.coverage.model.DeductionReportRequest;
import io.nuanfeng.contract.coverage.model.DeductionReportView;
import io.nuanfeng.contract.coverage.model.SettlementLineView;
import io.nuanfeng.contract.coverage.model.SettlementRequest;
import io.nuanfeng.contract.coverage.model.SettlementView;
import io.nuanfeng.coverage.premium.DeductionReport;
import io.nuanfeng.coverage.premium.DeductionReports;
import io.nuanfeng.coverage.premium.Settlement;
import io.nuanfeng.coverage.premium.SettlementLine;
import io.nuanfeng.coverage.premium.SettlementOrder;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Recalculations and reported deductions as the contract writes them. */
final class SettlementMapper {

    private SettlementMapper() {}

    static SettlementOrder order(SettlementRequest request, LocalDate today) {
        return new SettlementOrder(
                request.getDivision(),
                YearMonth.parse(request.getFrom()),
                YearMonth.parse(request.getTo()),
                request.getKnownBefore(),
                request.getKnownAfter() == null ? today : request.getKnownAfter());
    }

    static SettlementView settlement(Settlement done) {
        var order = done.order();
        return new SettlementView()
                .id(done.id())
                .division(order.division())
                .from(order.from().toString())
                .to(order.to().toString())
                .knownBefore(order.knownBefore())
                .knownAfter(order.knownAfter())
                .compared(done.compared())
                .changed(done.lines().size())
                .differenceFen(done.difference())
                .createdAt(ShanghaiClock.at(done.createdAt()))
                .items(done.lines().stream().map(SettlementMapper::line).toList());
    }

    static DeductionReports.Claim claim(DeductionReportRequest said) {
        return new DeductionReports.Claim(
                YearMonth.parse(said.getMonth()), said.getText().strip(), Money.ofFen(said.getAmountFen()));
    }

    static DeductionReportView report(DeductionReport report) {
        return new DeductionReportView()
                .id(report.id())
                .outletId(report.outletId())
                .outletName(report.outletName())
                .month(report.month().toString())
                .text(report.text())
                .refundFen(report.taken().fen())
                .reportedAt(ShanghaiClock.at(report.reportedAt()))
                .clauses(report.clauses().stream().map(CoverageMapper::source).toList());
    }

    static DeductionReportListView reports(List<DeductionReport> reports) {
        return new DeductionReportListView()
                .items(reports.stream().map(SettlementMapper::report).toList());
    }

    private static SettlementLineView line(SettlementLine line) {
        return new SettlementLineView()
                .outletId(line.outletId())
                .outletName(line.outletName())
                .month(line.month())
                .headsBefore(line.headsBefore())
                .headsAfter(line.headsAfter())
                .premiumFenBefore(line.fenBefore())
                .premiumFenAfter(line.fenAfter())
                .standingBefore(SettlementLineView.StandingBeforeEnum.valueOf(
                        line.standingBefore().name()))
                .standingAfter(SettlementLineView.StandingAfterEnum.valueOf(
                        line.standingAfter().name()))
                .differenceFen(line.difference());
    }
}
