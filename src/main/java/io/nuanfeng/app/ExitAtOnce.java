package io.nuanfeng.app;

import io.quarkus.runtime.QuarkusApplication;

/** Ends when start-up, with its migrations, is done. */
public final class ExitAtOnce implements QuarkusApplication {

    @Override
    public int run(String... arguments) {
        return 0;
    }
}
