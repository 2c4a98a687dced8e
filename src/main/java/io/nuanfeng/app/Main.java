package io.nuanfeng.app;

import java.nio.file.Path;
import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the portal. Without a database URL it runs on an embedded PostgreSQL kept in {@code .data/} with sample people;
 * {@code migrate} brings the database of a real installation up to date as its owner, and ends.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        var settings = LaunchSettings.fromEnvironment();
        if (settings.databaseConfigured()) {
            settings.refuseDemo();
        } else {
            var data = Path.of(settings.get("nuanfeng.data-directory", ".data")).toAbsolutePath();
            EmbeddedDatabase.in(data.resolve("postgres")).settings().forEach(System::setProperty);
            System.setProperty("nuanfeng.demo", "true");
            System.setProperty(LaunchSettings.EMBEDDED, "true");
        }
        if (List.of(arguments).contains("migrate")) {
            settings.migrateAsOwner();
            Quarkus.run(ExitAtOnce.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
