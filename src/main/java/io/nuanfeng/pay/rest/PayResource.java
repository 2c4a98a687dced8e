package io.nuanfeng.pay.rest;

import java.time.YearMonth;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.pay.model.PayCheckRequest;
import io.nuanfeng.contract.pay.model.PayCheckView;
import io.nuanfeng.contract.pay.model.PayFloorHistoryView;
import io.nuanfeng.contract.pay.model.PayFloorView;
import io.nuanfeng.contract.pay.resources.PayApi;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.pay.Floors;
import io.nuanfeng.pay.PayChecks;

/** Minimum wages and the check of a pay slip, for everybody. */
public class PayResource implements PayApi {

    @Inject
    Floors floors;

    @Inject
    PayChecks checks;

    @Inject
    RoutingContext request;

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

    @Override
    @PermitAll
    public Uni<RestResponse<PayCheckView>> checkPay(PayCheckRequest asked) {
        var mapper = new CheckMapper(Languages.of(request));
        return Uni.createFrom().item(() -> RestResponse.ok(mapper.answer(checks.check(SlipMapper.slip(asked)))));
    }
}
