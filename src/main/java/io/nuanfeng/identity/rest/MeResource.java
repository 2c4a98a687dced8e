package io.nuanfeng.identity.rest;

import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.AccessLogView;
import io.nuanfeng.contract.identity.model.ConsentsRequest;
import io.nuanfeng.contract.identity.model.ConsentsView;
import io.nuanfeng.contract.identity.model.ErasureView;
import io.nuanfeng.contract.identity.model.ExportView;
import io.nuanfeng.contract.identity.model.IdentityRequest;
import io.nuanfeng.contract.identity.model.MeView;
import io.nuanfeng.contract.identity.resources.MeApi;
import io.nuanfeng.identity.Accounts;
import io.nuanfeng.identity.Consents;
import io.nuanfeng.identity.Erasure;
import io.nuanfeng.identity.PersonalData;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

class MeResource implements MeApi {

    @Inject
    Accounts accounts;

    @Inject
    PersonalData data;

    @Inject
    Consents consents;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Override
    @Authenticated
    public Uni<RestResponse<MeView>> getMe() {
        return accounts.mine(current.get()).map(MeMapper::tagged);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<MeView>> putIdentity(IdentityRequest request, String ifMatch, String idempotencyKey) {
        return accounts.identify(
                        current.get(),
                        Once.of(idempotencyKey, request),
                        MeMapper.document(request),
                        MeMapper.version(ifMatch))
                .map(MeMapper::tagged);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<AccessLogView>> getAccessLog(Integer limit) {
        return data.readings(current.get(), limit).map(DataMapper::accessLog).map(RestResponse::ok);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<ExportView>> exportMe() {
        return data.copy(current.get())
                .map(copy -> DataMapper.copy(copy, current.get().sessionId()))
                .map(RestResponse::ok);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<ErasureView>> eraseMe(String idempotencyKey) {
        return data.erase(current.get(), Once.of(idempotencyKey, "erase"))
                .map(done -> RestResponse.ok(DataMapper.view(Erasure.in(Languages.of(request)))));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<ConsentsView>> getConsents() {
        return consents.mine(current.get()).map(MeMapper::consents).map(RestResponse::ok);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<ConsentsView>> putConsents(ConsentsRequest request) {
        return consents.say(current.get(), MeMapper.said(request))
                .map(MeMapper::consents)
                .map(RestResponse::ok);
    }
}
