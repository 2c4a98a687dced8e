package io.nuanfeng.app;

import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.nuanfeng.kernel.crypto.LaunchKeys;

/** Settings that decide how to start, read before Quarkus itself reads them. */
record LaunchSettings(Config config) {

    /** Set once the embedded server is in use, so that a live reload is not taken for a configured database. */
    static final String EMBEDDED = "nuanfeng.embedded-database";

    static LaunchSettings fromEnvironment() {
        return new LaunchSettings(ConfigProvider.getConfig());
    }

    boolean databaseConfigured() {
        return find("quarkus.datasource.reactive.url").isPresent() && System.getProperty(EMBEDDED) == null;
    }

    void refuseDemo() {
        if (find("nuanfeng.demo").map(Boolean::parseBoolean).orElse(false)) {
            throw new IllegalStateException(
                    "Demo mode is refused: a database is configured, and sample people do not belong in it");
        }
    }

    /** The migration job's own credentials; the application never holds them. */
    void migrateAsOwner() {
        System.setProperty("quarkus.flyway.username", require("nuanfeng.owner.username"));
        System.setProperty("quarkus.flyway.password", require("nuanfeng.owner.password"));
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
    }

    /** For a command beside a running portal: no port is opened and no timer starts. */
    void beQuiet() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
    }

    /** A real installation brings its keys; without them nothing that is sealed could be read. */
    void useKeys() {
        LaunchKeys.settings(find("nuanfeng.keys"), find("nuanfeng.keys.file")).forEach(System::setProperty);
    }

    String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    private String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Please set " + name));
    }

    private Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
