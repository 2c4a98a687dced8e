package io.nuanfeng.identity.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;

/** The actor as Quarkus' role annotations see it, and back. */
final class Identities {

    private static final String ACTOR = Actor.class.getName();

    private Identities() {}

    static SecurityIdentity of(Actor actor) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.accountId()))
                .addAttribute(ACTOR, actor);
        actor.roles().stream().map(Role::name).forEach(identity::addRole);
        return identity.build();
    }

    static Actor actor(SecurityIdentity identity) {
        return identity.isAnonymous() ? Actor.visitor() : identity.getAttribute(ACTOR);
    }
}
