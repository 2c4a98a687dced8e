package io.nuanfeng.kernel.security;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** Opens the actor's own document for a form that the actor hands to somebody; nobody else's can be had here. */
public interface OwnDocuments {

    /** Empty before the real-name step. Joins the running transaction, which must be the actor's own. */
    Uni<Optional<OwnDocument>> of(Actor actor);
}
