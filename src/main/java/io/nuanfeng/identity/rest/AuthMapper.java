package io.nuanfeng.identity.rest;

import java.util.Collection;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.json.JsonObject;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.AccountView;
import io.nuanfeng.contract.identity.model.ChallengeView;
import io.nuanfeng.contract.identity.model.KeySetView;
import io.nuanfeng.contract.identity.model.KeyView;
import io.nuanfeng.contract.identity.model.RoleView;
import io.nuanfeng.contract.identity.model.ScopeView;
import io.nuanfeng.contract.identity.model.SessionView;
import io.nuanfeng.contract.identity.model.SessionsView;
import io.nuanfeng.contract.identity.model.StaffSignInRequest;
import io.nuanfeng.contract.identity.model.TokensView;
import io.nuanfeng.identity.Challenge;
import io.nuanfeng.identity.Session;
import io.nuanfeng.identity.StaffSignIns;
import io.nuanfeng.identity.Tokens;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;

final class AuthMapper {

    private AuthMapper() {}

    static ChallengeView view(Challenge challenge) {
        return new ChallengeView().challengeId(challenge.id()).resendAfterSeconds(challenge.resendAfterSeconds());
    }

    static StaffSignIns.Credentials credentials(StaffSignInRequest request) {
        return new StaffSignIns.Credentials(request.getUsername(), request.getPassword(), request.getTotp());
    }

    static TokensView view(Tokens tokens) {
        var account = tokens.account();
        return new TokensView()
                .accessToken(tokens.accessToken())
                .refreshToken(tokens.refreshToken())
                .expiresInSeconds(tokens.expiresInSeconds())
                .account(new AccountView()
                        .id(account.id())
                        .displayName(account.displayName())
                        .roles(roles(account.roles()))
                        .scopes(scopes(account.scopes())));
    }

    /** Tokens must not be kept by any cache (RFC 6749 §5.1). */
    static RestResponse<TokensView> unstored(TokensView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static SessionsView view(List<Session> sessions, String currentId) {
        return new SessionsView()
                .items(sessions.stream().map(one -> view(one, currentId)).toList());
    }

    static SessionView view(Session session, String currentId) {
        return new SessionView()
                .id(session.id())
                .kind(SessionView.KindEnum.fromValue(session.kind().name()))
                .client(session.client())
                .createdAt(ShanghaiClock.at(session.createdAt()))
                .lastSeenAt(ShanghaiClock.at(session.lastSeenAt()))
                .expiresAt(ShanghaiClock.at(session.expiresAt()))
                .current(session.id().equals(currentId));
    }

    static List<RoleView> roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> RoleView.fromValue(role.name()))
                .toList();
    }

    static List<ScopeView> scopes(Collection<Scope> scopes) {
        return scopes.stream()
                .map(scope -> new ScopeView()
                        .kind(ScopeView.KindEnum.fromValue(scope.kind().name()))
                        .id(scope.id()))
                .toList();
    }

    static KeySetView keySet(String jwks) {
        return new KeySetView()
                .keys(new JsonObject(jwks)
                        .getJsonArray("keys").stream()
                                .map(JsonObject.class::cast)
                                .map(AuthMapper::key)
                                .toList());
    }

    private static KeyView key(JsonObject key) {
        return new KeyView()
                .kty(key.getString("kty"))
                .kid(key.getString("kid"))
                .use(key.getString("use"))
                .alg(key.getString("alg"))
                .crv(key.getString("crv"))
                .x(key.getString("x"))
                .y(key.getString("y"));
    }
}
