package io.nuanfeng.kernel.audit;

import java.util.List;
import java.util.Map;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.Actor;

/** What a module keeps about a person, for that person's own copy of everything (PIPL art 45): a CDI bean. */
public interface PersonalRecords {

    /** Names the part of the copy, such as {@code coverage}. */
    String part();

    /** Only what is the actor's own; joins the running transaction. Values are plain JSON. */
    Uni<List<Map<String, Object>>> about(Actor actor);
}
