package io.nuanfeng.oversight.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.oversight.model.AnnualStatementRequest;
import io.nuanfeng.contract.oversight.model.AnnualStatementView;
import io.nuanfeng.contract.oversight.model.AnnualStatementsView;
import io.nuanfeng.contract.oversight.model.AwardCheckView;
import io.nuanfeng.contract.oversight.model.CorrectionRequest;
import io.nuanfeng.contract.oversight.model.CreditEventRequest;
import io.nuanfeng.contract.oversight.model.CreditEventView;
import io.nuanfeng.contract.oversight.model.CreditEventsView;
import io.nuanfeng.contract.oversight.resources.CreditApi;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.rest.Versions;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.oversight.CreditEvents;
import io.nuanfeng.oversight.Enterprises;

/** Enterprises before the authorities, over HTTP. */
class CreditResource implements CreditApi {

    @Inject
    CreditEvents events;

    @Inject
    Enterprises enterprises;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<CreditEventsView>> listCreditEvents(String uscc) {
        return events.of(current.get(), uscc)
                .map(found -> RestResponse.ok(new CreditEventsView()
                        .items(found.stream().map(CreditMapper::event).toList())));
    }

    @Override
    @RolesAllowed("POSTAL_OFFICER")
    public Uni<RestResponse<CreditEventView>> recordCreditEvent(CreditEventRequest asked, String idempotencyKey) {
        return events.record(current.get(), Once.of(idempotencyKey, asked.toString()), CreditMapper.report(asked))
                .map(event -> RestResponse.status(RestResponse.Status.CREATED, CreditMapper.event(event)));
    }

    @Override
    @RolesAllowed("POSTAL_OFFICER")
    public Uni<RestResponse<CreditEventView>> correctCreditEvent(String id, CorrectionRequest correction) {
        return events.correct(current.get(), id, correction.getReason())
                .map(event -> RestResponse.ok(CreditMapper.event(event)));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<AwardCheckView>> checkAward(String uscc) {
        var language = Languages.of(request);
        return enterprises
                .awardCheck(current.get(), uscc)
                .map(check -> RestResponse.ok(CreditMapper.award(check, language)));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<AnnualStatementsView>> listAnnualStatements(Integer year) {
        return enterprises
                .filed(current.get(), year)
                .map(found -> RestResponse.ok(new AnnualStatementsView()
                        .items(found.stream().map(CreditMapper::statement).toList())));
    }

    @Override
    @RolesAllowed("ENTERPRISE_MANAGER")
    public Uni<RestResponse<AnnualStatementView>> fileAnnualStatement(
            Integer year, AnnualStatementRequest asked, String ifMatch) {
        return enterprises
                .file(current.get(), CreditMapper.statement(year, asked, Versions.read(ifMatch)))
                .map(filed -> Versions.answer(RestResponse.Status.OK, CreditMapper.statement(filed), filed.version()));
    }
}
