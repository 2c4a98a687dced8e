package io.nuanfeng.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.nuanfeng.app.EmbeddedDatabase;

/** A real PostgreSQL, empty at the start of each run. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            return EmbeddedDatabase.in(Files.createTempDirectory("nuanfeng-test-db"))
                    .settings();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // The embedded server ends with the process that started it.
    }
}
