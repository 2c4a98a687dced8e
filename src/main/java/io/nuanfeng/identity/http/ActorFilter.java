package io.nuanfeng.identity.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who is behind a request before its method runs, so that doors can ask without waiting. */
class ActorFilter {

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    RequestActor actor;

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    Uni<Void> resolve() {
        return association
                .getDeferredIdentity()
                .invoke(identity -> actor.set(Identities.actor(identity)))
                .replaceWithVoid();
    }
}
