package io.nuanfeng.coverage.rest;

import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.DisputeListView;
import io.nuanfeng.contract.coverage.model.DisputeRequest;
import io.nuanfeng.contract.coverage.model.DisputeView;
import io.nuanfeng.contract.coverage.resources.DisputesApi;
import io.nuanfeng.coverage.dispute.Disputes;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.CurrentActor;

/** Couriers' own disputes over HTTP. */
public class DisputeResource implements DisputesApi {

    @Inject
    CurrentActor current;

    @Inject
    Disputes disputes;

    @Override
    @Authenticated
    public Uni<RestResponse<DisputeView>> openDispute(DisputeRequest request, String idempotencyKey) {
        return disputes.open(current.get(), Once.of(idempotencyKey, request), DisputeMapper.objection(request))
                .map(dispute -> RestResponse.status(RestResponse.Status.CREATED, DisputeMapper.view(dispute)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<DisputeListView>> listMyDisputes(Integer limit, String cursor) {
        return disputes.mine(current.get(), text(cursor), limit).map(page -> RestResponse.ok(DisputeMapper.mine(page)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<DisputeView>> getMyDispute(String id) {
        return disputes.mine(current.get(), id).map(dispute -> RestResponse.ok(DisputeMapper.view(dispute)));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
