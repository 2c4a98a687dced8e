package io.nuanfeng.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.nuanfeng.app.EmbeddedDatabase;
import io.nuanfeng.kernel.crypto.LaunchKeys;

/** A real PostgreSQL, empty at the start of each run, and keys of its own. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    /** Sample people are there, and a whole test run may sign in from one address. */
    private static final Map<String, String> AS_A_DEMO = Map.of(
            "nuanfeng.demo", "true",
            "nuanfeng.identity.code.per-network-and-hour", "100000",
            "nuanfeng.identity.session.staff-per-network-and-hour", "100000");

    @Override
    public Map<String, String> start() {
        try {
            var directory = Files.createTempDirectory("nuanfeng-test");
            var settings = new HashMap<>(
                    EmbeddedDatabase.in(directory.resolve("postgres")).settings());
            settings.putAll(LaunchKeys.settings(directory.resolve("keys.json")));
            settings.putAll(AS_A_DEMO);
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // The embedded server ends with the process that started it.
    }
}
