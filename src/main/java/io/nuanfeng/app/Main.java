package io.nuanfeng.app;

import java.nio.file.Path;
import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import io.nuanfeng.kernel.crypto.LaunchKeys;

/**
 * Starts the portal. Without a database URL it runs on an embedded PostgreSQL kept in {@code .data/} with sample people;
 * {@code migrate} brings the database of a real installation up to date as its owner, and ends; {@code verify-audit}
 * checks the audit trail, beside a portal that is running, and ends.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        var command = List.of(arguments);
        try {
            if (KeyCommand.isMeant(command)) {
                KeyCommand.run(command);
                return;
            }
            prepare(LaunchSettings.fromEnvironment(), command);
        } catch (IllegalStateException | IllegalArgumentException refusal) {
            LaunchRefusal.end(refusal);
        }
        run(command, arguments);
    }

    private static void prepare(LaunchSettings settings, List<String> command) {
        if (settings.databaseConfigured()) {
            settings.refuseDemo();
            if (!command.contains("migrate")) {
                settings.useKeys();
            }
        } else if (!EmbeddedDatabase.isPackaged()) {
            throw new IllegalStateException("No database: please set QUARKUS_DATASOURCE_REACTIVE_URL");
        } else {
            var data = Path.of(settings.get("nuanfeng.data-directory", ".data")).toAbsolutePath();
            EmbeddedDatabase.in(data.resolve("postgres")).settings().forEach(System::setProperty);
            LaunchKeys.settings(data.resolve("keys.json")).forEach(System::setProperty);
            System.setProperty("nuanfeng.demo", "true");
            System.setProperty(LaunchSettings.EMBEDDED, "true");
        }
        if (command.contains("migrate")) {
            settings.migrateAsOwner();
        } else if (command.contains("verify-audit") || isStaff(command)) {
            settings.beQuiet();
        }
    }

    private static void run(List<String> command, String... arguments) {
        if (command.contains("migrate")) {
            Quarkus.run(ExitAtOnce.class, arguments);
        } else if (command.contains("verify-audit")) {
            Quarkus.run(VerifyAudit.class, arguments);
        } else if (isStaff(command)) {
            Quarkus.run(StaffCommand.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    private static boolean isStaff(List<String> command) {
        return !command.isEmpty() && command.get(0).equals("staff");
    }
}
