package io.nuanfeng.identity.http;

import jakarta.enterprise.context.RequestScoped;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.CurrentActor;

/** Holds the actor of the running request; {@link ActorFilter} has put it there before any method runs. */
@RequestScoped
class RequestActor implements CurrentActor {

    private Actor actor = Actor.visitor();

    @Override
    public Actor get() {
        return actor;
    }

    void set(Actor actor) {
        this.actor = actor;
    }
}
