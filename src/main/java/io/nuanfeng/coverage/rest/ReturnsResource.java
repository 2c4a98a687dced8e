package io.nuanfeng.coverage.rest;

import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.BehindFigureView;
import io.nuanfeng.contract.coverage.model.FigureName;
import io.nuanfeng.contract.coverage.model.ReturnCompletionRequest;
import io.nuanfeng.contract.coverage.model.ReturnListView;
import io.nuanfeng.contract.coverage.model.ReturnOpeningRequest;
import io.nuanfeng.contract.coverage.model.ReturnView;
import io.nuanfeng.contract.coverage.model.SendBackRequest;
import io.nuanfeng.contract.coverage.resources.ReturnsApi;
import io.nuanfeng.coverage.returns.Cell;
import io.nuanfeng.coverage.returns.DueReturns;
import io.nuanfeng.coverage.returns.Figure;
import io.nuanfeng.coverage.returns.Filing;
import io.nuanfeng.coverage.returns.FilingOrder;
import io.nuanfeng.coverage.returns.Filings;
import io.nuanfeng.coverage.returns.LockOpening;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.coverage.returns.Returns;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** The counties' returns over HTTP. Both annexes of a period and place are one filing. */
public class ReturnsResource implements ReturnsApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    DueReturns due;

    @Inject
    Returns returns;

    @Inject
    Filings filings;

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<ReturnListView>> listReturns(String division, String period) {
        return due.board(current.get(), division, period == null ? null : YearMonth.parse(period))
                .map(board -> RestResponse.ok(mapper().board(board)));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<BehindFigureView>> listBehindFigure(
            String annex, String period, String division, FigureName cell, String outlet, String knownAt) {
        var figure = new Figure(Cell.valueOf(cell.name()), outlet == null ? "" : outlet);
        return returns.behind(current.get(), key(period, division), figure, ReturnsMapper.instant(knownAt))
                .map(behind -> RestResponse.ok(ReturnsMapper.behind(behind)));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<ReturnView>> completeReturn(
            String annex,
            String period,
            String division,
            ReturnCompletionRequest asked,
            String ifMatch,
            String idempotencyKey) {
        var order = order(period, division, ifMatch);
        return moved(filings.complete(
                current.get(), once(idempotencyKey, order, asked), order, ReturnsMapper.completion(asked)));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<ReturnView>> approveReturn(
            String annex, String period, String division, String ifMatch, String idempotencyKey) {
        var order = order(period, division, ifMatch);
        return moved(filings.approve(current.get(), once(idempotencyKey, order, ""), order));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<ReturnView>> acceptReturn(
            String annex, String period, String division, String ifMatch, String idempotencyKey) {
        var order = order(period, division, ifMatch);
        return moved(filings.accept(current.get(), once(idempotencyKey, order, ""), order));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<ReturnView>> unapproveReturn(
            String annex,
            String period,
            String division,
            SendBackRequest asked,
            String ifMatch,
            String idempotencyKey) {
        var order = order(period, division, ifMatch);
        return moved(filings.unapprove(current.get(), once(idempotencyKey, order, asked), order, asked.getReason()));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<ReturnView>> openReturn(
            String annex,
            String period,
            String division,
            ReturnOpeningRequest asked,
            String ifMatch,
            String idempotencyKey) {
        var order = order(period, division, ifMatch);
        var opening = new LockOpening(asked.getUntil(), asked.getReason());
        return moved(filings.except(current.get(), once(idempotencyKey, order, asked), order, opening));
    }

    private Uni<RestResponse<ReturnView>> moved(Uni<Filing> move) {
        return move.map(filing -> Versions.answer(mapper().due(due.due(filing)), filing.version()));
    }

    private ReturnsMapper mapper() {
        return new ReturnsMapper(Languages.of(request));
    }

    private static Once once(String key, FilingOrder order, Object asked) {
        return Once.of(key, order + " " + asked);
    }

    private static FilingOrder order(String period, String division, String ifMatch) {
        return new FilingOrder(key(period, division), Versions.read(ifMatch));
    }

    private static ReturnKey key(String period, String division) {
        return new ReturnKey(YearMonth.parse(period), division);
    }
}
