package io.nuanfeng.kernel.db;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Starts work that nobody waits for, in a context of its own where it may open sessions. */
@ApplicationScoped
public class Background {

    @Inject
    Vertx vertx;

    /** @param name for the log when the work fails */
    public void start(String name, Supplier<Uni<Void>> work) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(started -> work.get()
                .subscribe()
                .with(done -> {}, failure -> Log.errorf(failure, "Background work %s failed", name)));
    }
}
