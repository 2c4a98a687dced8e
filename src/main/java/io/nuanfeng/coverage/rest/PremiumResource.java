package io.nuanfeng.coverage.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.DeductionReportListView;
import io.nuanfeng.contract.coverage.model.DeductionReportRequest;
import io.nuanfeng.contract.coverage.model.DeductionReportView;
import io.nuanfeng.contract.coverage.model.PayrollRequest;
import io.nuanfeng.contract.coverage.model.PayrollView;
import io.nuanfeng.contract.coverage.model.PremiumView;
import io.nuanfeng.contract.coverage.model.SettlementRequest;
import io.nuanfeng.contract.coverage.model.SettlementView;
import io.nuanfeng.contract.coverage.resources.PremiumApi;
import io.nuanfeng.coverage.premium.DeductionReports;
import io.nuanfeng.coverage.premium.Payrolls;
import io.nuanfeng.coverage.premium.PremiumQuestion;
import io.nuanfeng.coverage.premium.Premiums;
import io.nuanfeng.coverage.premium.Settlements;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Premiums over HTTP. */
public class PremiumResource implements PremiumApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Premiums premiums;

    @Inject
    Payrolls payrolls;

    @Inject
    DeductionReports deductions;

    @Inject
    Settlements settlements;

    @Inject
    ShanghaiClock clock;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<PremiumView>> getPremium(
            String id, String month, String knownAt, String band, String dueOn, String until) {
        var mapper = new PremiumMapper(Languages.of(request));
        return premiums.of(current.get(), id, PremiumQuestion.read(month, knownAt, band, dueOn, until))
                .map(mapper::premium)
                .map(RestResponse::ok);
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<PayrollView>> getPayroll(String id, String month) {
        var asked = PremiumQuestion.month("month", month);
        return payrolls.read(current.get(), id, asked).map(total -> PremiumMapper.payroll(asked, total));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<PayrollView>> putPayroll(String id, String month, PayrollRequest payroll, String ifMatch) {
        var asked = PremiumQuestion.month("month", month);
        return payrolls.save(current.get(), id, asked, PremiumMapper.total(payroll, Versions.read(ifMatch)))
                .map(total -> PremiumMapper.payroll(asked, total));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<DeductionReportView>> reportDeduction(
            String id, DeductionReportRequest said, String idempotencyKey) {
        var once = Once.of(idempotencyKey, List.of(id, said));
        return deductions
                .report(current.get(), once, id, SettlementMapper.claim(said))
                .map(report -> RestResponse.status(RestResponse.Status.CREATED, SettlementMapper.report(report)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<DeductionReportListView>> listDeductionReports() {
        return deductions.mine(current.get()).map(SettlementMapper::reports).map(RestResponse::ok);
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<SettlementView>> createSettlement(SettlementRequest order, String idempotencyKey) {
        var once = Once.of(idempotencyKey, order);
        return settlements
                .run(current.get(), once, SettlementMapper.order(order, clock.today()))
                .map(done -> RestResponse.status(RestResponse.Status.CREATED, SettlementMapper.settlement(done)));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<SettlementView>> getSettlement(String id) {
        return settlements
                .read(current.get(), id)
                .map(SettlementMapper::settlement)
                .map(RestResponse::ok);
    }
}
