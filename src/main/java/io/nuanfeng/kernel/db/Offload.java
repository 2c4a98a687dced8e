package io.nuanfeng.kernel.db;

import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;

/** Takes blocking work (password hash, spreadsheet, PDF) off the event loop. Never call it inside a transaction. */
public final class Offload {

    private Offload() {}

    /** Runs work on a worker thread and comes back to the caller's own context, where a session may be opened. */
    public static <T> Uni<T> call(Supplier<T> work) {
        return Uni.createFrom()
                .deferred(() -> UniHelper.toUni(Vertx.currentContext().executeBlocking(work::get, false)));
    }
}
