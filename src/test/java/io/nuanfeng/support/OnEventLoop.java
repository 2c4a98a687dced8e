package io.nuanfeng.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** Runs asynchronous work as a request would, and waits for it in the test's thread. */
public final class OnEventLoop {

    private OnEventLoop() {}

    /** The result, or the failure as it is. */
    public static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** So many at once, each as a request of its own; the results in no order. */
    public static <T> List<T> parallel(int times, Supplier<Uni<T>> work) {
        var running = Stream.generate(() -> CompletableFuture.supplyAsync(() -> run(work), command -> {
                    new Thread(command).start();
                }))
                .limit(times)
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
