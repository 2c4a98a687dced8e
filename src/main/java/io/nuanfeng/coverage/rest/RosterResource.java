package io.nuanfeng.coverage.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.ConfirmationsRequest;
import io.nuanfeng.contract.coverage.model.ConfirmationsView;
import io.nuanfeng.contract.coverage.model.DeclaredView;
import io.nuanfeng.contract.coverage.model.HiresRequest;
import io.nuanfeng.contract.coverage.model.LeaversRequest;
import io.nuanfeng.contract.coverage.model.RosterView;
import io.nuanfeng.contract.coverage.model.TransfersRequest;
import io.nuanfeng.contract.coverage.resources.RosterApi;
import io.nuanfeng.coverage.roster.Confirmations;
import io.nuanfeng.coverage.roster.HireAnswer;
import io.nuanfeng.coverage.roster.HireOrder;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.coverage.roster.Leavers;
import io.nuanfeng.coverage.roster.Rosters;
import io.nuanfeng.coverage.roster.Transfers;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Who works where, over HTTP. */
public class RosterResource implements RosterApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Hires hires;

    @Inject
    Leavers leavers;

    @Inject
    Transfers transfers;

    @Inject
    Confirmations confirmations;

    @Inject
    Rosters rosters;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<RosterView>> getRoster(String id, String state, Integer limit, String cursor) {
        var mapper = mapper();
        return rosters.of(current.get(), EnrolmentQueries.roster(id, state, cursor, limit))
                .map(roster -> RestResponse.ok(mapper.roster(roster)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareHires(
            String id, HiresRequest asked, Boolean dryRun, String idempotencyKey) {
        var order = new HireOrder(
                id, asked.getPeople().stream().map(HireMapper::hire).toList(), dryRun);
        return declared(hires.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareLeavers(String id, LeaversRequest asked, String idempotencyKey) {
        var order = HireMapper.leavers(id, asked);
        return declared(leavers.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<DeclaredView>> declareTransfers(String id, TransfersRequest asked, String idempotencyKey) {
        var order = HireMapper.transfers(id, asked);
        return declared(transfers.declare(current.get(), Once.of(idempotencyKey, order), order));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<ConfirmationsView>> confirmDeclarations(
            String id, ConfirmationsRequest asked, String idempotencyKey) {
        var ids = asked.getEnrolments() == null ? List.<String>of() : asked.getEnrolments();
        var count = asked.getJobId() == null
                ? confirmations.those(current.get(), id, ids)
                : confirmations.ofFile(current.get(), id, asked.getJobId());
        return count.map(done -> RestResponse.ok(
                new ConfirmationsView().confirmed(done.confirmed()).left(done.left())));
    }

    private Uni<RestResponse<DeclaredView>> declared(Uni<HireAnswer> answer) {
        var locale = Languages.of(request);
        return answer.map(done -> RestResponse.ok(HireMapper.answer(done, locale)));
    }

    private EnrolmentMapper mapper() {
        return new EnrolmentMapper(Languages.of(request));
    }
}
