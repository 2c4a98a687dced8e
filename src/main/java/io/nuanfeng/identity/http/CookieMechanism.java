package io.nuanfeng.identity.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.identity.LiveSessions;

/** Recognises the pages' cookie. One whose session has ended makes a visitor, not an error: public pages stay open. */
@ApplicationScoped
class CookieMechanism implements HttpAuthenticationMechanism {

    @Inject
    SessionCookie cookie;

    @Inject
    LiveSessions sessions;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return cookie.secret(request)
                .map(secret -> sessions.bySecret(secret)
                        .map(actor -> actor.map(Identities::of).orElse(null)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
