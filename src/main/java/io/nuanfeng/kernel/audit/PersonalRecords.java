package io.nuanfeng.kernel.audit;

import java.util.List;
import java.util.Map;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.Actor;

/** What a module keeps about a person, for that person's own copy of everything (PIPL art 45)
 * and for knowing them by name: a CDI bean. */
public interface PersonalRecords {

    /** Names the part of the copy, such as {@code coverage}. */
    String part();

    /** Only what is the actor's own; joins the running transaction. Values are plain JSON. */
    Uni<List<Map<String, Object>>> about(Actor actor);

    /**
     * Whether the module has the number on record under another name: then it is somebody else's, and whoever claims it
     * must not see what belongs to it. Joins the running transaction.
     */
    Uni<Boolean> nameAnother(String personKey, String name);
}
