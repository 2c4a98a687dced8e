package io.nuanfeng.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.ChallengeView;
import io.nuanfeng.contract.identity.model.CodeRequest;
import io.nuanfeng.contract.identity.model.CodeSignInRequest;
import io.nuanfeng.contract.identity.model.KeySetView;
import io.nuanfeng.contract.identity.model.RefreshRequest;
import io.nuanfeng.contract.identity.model.SessionsView;
import io.nuanfeng.contract.identity.model.StaffSignInRequest;
import io.nuanfeng.contract.identity.model.TokensView;
import io.nuanfeng.contract.identity.resources.AuthApi;
import io.nuanfeng.identity.CodeSignIns;
import io.nuanfeng.identity.Session;
import io.nuanfeng.identity.Sessions;
import io.nuanfeng.identity.StaffSignIns;
import io.nuanfeng.identity.http.RequestClient;
import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.security.CurrentActor;

class AuthResource implements AuthApi {

    @Inject
    CodeSignIns codes;

    @Inject
    StaffSignIns staff;

    @Inject
    Sessions sessions;

    @Inject
    RequestClient client;

    @Inject
    CurrentActor current;

    @Inject
    KeyRing keys;

    @Override
    @PermitAll
    public Uni<RestResponse<ChallengeView>> sendCode(CodeRequest request) {
        return codes.send(request.getPhone(), client.get())
                .map(AuthMapper::view)
                .map(view -> RestResponse.status(RestResponse.Status.ACCEPTED, view));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<TokensView>> signIn(CodeSignInRequest request) {
        return codes.answer(request.getChallengeId(), request.getCode(), Session.Kind.API, client.get())
                .map(sessions::tokens)
                .map(AuthMapper::view)
                .map(AuthMapper::unstored);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<TokensView>> signInStaff(StaffSignInRequest request) {
        return staff.signIn(AuthMapper.credentials(request), Session.Kind.API, client.get())
                .map(sessions::tokens)
                .map(AuthMapper::view)
                .map(AuthMapper::unstored);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<TokensView>> refresh(RefreshRequest request) {
        return sessions.refresh(request.getRefreshToken(), client.get())
                .map(AuthMapper::view)
                .map(AuthMapper::unstored);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<SessionsView>> listSessions() {
        return sessions.mine(current.get())
                .map(mine -> AuthMapper.view(mine, current.get().sessionId()))
                .map(RestResponse::ok);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Void>> endSession(String id) {
        return sessions.end(current.get(), id).replaceWith(RestResponse.noContent());
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Void>> signOut() {
        return sessions.end(current.get(), current.get().sessionId()).replaceWith(RestResponse.noContent());
    }

    @Override
    @PermitAll
    public Uni<RestResponse<KeySetView>> getKeys() {
        return Uni.createFrom().item(RestResponse.ok(AuthMapper.keySet(keys.publicTokenKeys())));
    }
}
