package io.nuanfeng.pay.rest;

import java.time.YearMonth;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.pay.model.PayFloorHistoryView;
import io.nuanfeng.contract.pay.model.PayFloorView;
import io.nuanfeng.contract.pay.resources.PayApi;
import io.nuanfeng.pay.Floors;

/** Minimum wages and the check of a pay slip, for everybody. */
public class PayResource implements PayApi {

    @Inject
    Floors floors;

    @Override
    @PermitAll
    public Uni<RestResponse<PayFloorView>> getPayFloor(String division, String month) {
        return Uni.createFrom()
                .item(() -> RestResponse.ok(FloorMapper.floor(floors.of(division, YearMonth.parse(month)))));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<PayFloorHistoryView>> getPayFloorHistory(String division) {
        return Uni.createFrom().item(() -> RestResponse.ok(FloorMapper.history(floors.history(division))));
    }
}
