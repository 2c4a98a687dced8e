package io.nuanfeng.identity.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.nuanfeng.identity.AccessTokens;
import io.nuanfeng.identity.LiveSessions;

/**
 * A token whose signature, issuer, audience and time are right still counts only while its session lives. What it may
 * do is read with the session, never from the token.
 */
@ApplicationScoped
class BearerIdentities implements SecurityIdentityAugmentor {

    @Inject
    LiveSessions sessions;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (!isAccessToken(token.getRawToken())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return sessions.byId(token.getClaim("sid"))
                .map(actor -> actor.filter(living -> living.accountId().equals(token.getSubject()))
                        .map(Identities::of)
                        .orElseThrow(AuthenticationFailedException::new));
    }

    private static boolean isAccessToken(String raw) {
        var header = Base64.getUrlDecoder().decode(raw.substring(0, raw.indexOf('.')));
        var fields = new JsonObject(new String(header, StandardCharsets.UTF_8));
        return AccessTokens.TYPE.equals(fields.getString("typ")) && fields.getString("kid") != null;
    }
}
