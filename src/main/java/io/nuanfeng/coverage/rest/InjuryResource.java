package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.BenefitRequest;
import io.nuanfeng.contract.coverage.model.BenefitsView;
import io.nuanfeng.contract.coverage.model.InjuryClocksView;
import io.nuanfeng.contract.coverage.model.InjuryPageView;
import io.nuanfeng.contract.coverage.model.InjuryRequest;
import io.nuanfeng.contract.coverage.model.InjuryView;
import io.nuanfeng.contract.coverage.resources.InjuriesApi;
import io.nuanfeng.coverage.injury.Injuries;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Accidents over HTTP. */
public class InjuryResource implements InjuriesApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Injuries injuries;

    @Override
    @Authenticated
    public Uni<RestResponse<InjuryView>> recordInjury(InjuryRequest said, String idempotencyKey) {
        var mapper = mapper();
        return injuries.record(current.get(), Once.of(idempotencyKey, said), InjuryMapper.accident(said))
                .map(injury -> RestResponse.status(RestResponse.Status.CREATED, mapper.injury(injury)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<InjuryPageView>> listInjuries(Integer limit, String cursor) {
        var mapper = mapper();
        return injuries.list(current.get(), cursor == null ? "" : cursor, limit)
                .map(mapper::page)
                .map(RestResponse::ok);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<InjuryView>> getInjury(String id) {
        var mapper = mapper();
        return injuries.find(current.get(), id).map(mapper::injury).map(RestResponse::ok);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<InjuryClocksView>> getInjuryClocks(String happenedOn, String acceptedOn) {
        var mapper = mapper();
        return Uni.createFrom()
                .item(() -> injuries.clocks(InjuryMapper.days(happenedOn, acceptedOn)))
                .map(mapper::clocks)
                .map(RestResponse::ok);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<BenefitsView>> estimateInjury(BenefitRequest asked) {
        var mapper = new BenefitMapper(new InjuryWords(Languages.of(request)));
        return Uni.createFrom()
                .item(() -> injuries.estimate(BenefitMapper.question(asked)))
                .map(mapper::benefits)
                .map(RestResponse::ok);
    }

    private InjuryMapper mapper() {
        return new InjuryMapper(new InjuryWords(Languages.of(request)));
    }
}
