package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.common.model.UnitView;
import io.nuanfeng.contract.coverage.model.CoverOutletView;
import io.nuanfeng.contract.coverage.model.HandoverDecisionRequest;
import io.nuanfeng.contract.coverage.model.HandoverItemView;
import io.nuanfeng.contract.coverage.model.HandoverView;
import io.nuanfeng.contract.coverage.resources.HandoversApi;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.coverage.handover.HandoverDecision;
import io.nuanfeng.coverage.handover.HandoverItem;
import io.nuanfeng.coverage.handover.HandoverList;
import io.nuanfeng.coverage.handover.HandoverOrder;
import io.nuanfeng.coverage.handover.Handovers;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.CurrentActor;

/** Hand-overs over HTTP. */
public class HandoverResource implements HandoversApi {

    @Inject
    CurrentActor current;

    @Inject
    Handovers handovers;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<HandoverView>> getHandover(String id) {
        return handovers.of(current.get(), id).map(list -> RestResponse.ok(view(list)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER"})
    public Uni<RestResponse<HandoverView>> decideHandover(
            String id, HandoverDecisionRequest request, String idempotencyKey) {
        return handovers
                .decide(current.get(), Once.of(idempotencyKey, request), order(id, request))
                .map(list -> RestResponse.ok(view(list)));
    }

    private static HandoverOrder order(String outletId, HandoverDecisionRequest request) {
        return new HandoverOrder(
                outletId,
                request.getItems(),
                HandoverDecision.valueOf(request.getDecision().name()),
                request.getToOutletId() == null ? "" : request.getToOutletId(),
                request.getEndsOn());
    }

    private static HandoverView view(HandoverList list) {
        return new HandoverView()
                .outlet(new CoverOutletView()
                        .id(list.outlet().id())
                        .name(list.outlet().name())
                        .division(list.outlet().division()))
                .open(list.open())
                .items(list.items().stream().map(HandoverResource::item).toList());
    }

    private static HandoverItemView item(HandoverItem item) {
        return new HandoverItemView()
                .id(item.id())
                .name(item.name())
                .idNumber(item.maskedNumber())
                .since(item.since())
                .insuredBy(unit(item.insurer()))
                .change(HandoverItemView.ChangeEnum.valueOf(item.change().name()))
                .liableUnit(item.liable().name().isEmpty() ? null : unit(item.liable()))
                .decision(CoverageMapper.given(
                        item.decision(), decision -> HandoverItemView.DecisionEnum.valueOf(decision.name())))
                .toOutlet(item.toOutletName().isEmpty() ? null : item.toOutletName())
                .endsOn(item.endsOn());
    }

    private static UnitView unit(Unit unit) {
        return new UnitView().name(unit.name()).uscc(unit.uscc().isEmpty() ? null : unit.uscc());
    }
}
