package io.nuanfeng.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until what happens in the background has happened. */
public final class Eventually {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Eventually() {}

    /** The first value that is as expected; an error with the last one after 20 seconds. */
    public static <T> T get(Supplier<T> look, Predicate<T> expected) {
        var end = System.nanoTime() + PATIENCE;
        var seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still " + seen);
            }
            LockSupport.parkNanos(PAUSE);
            seen = look.get();
        }
        return seen;
    }
}
