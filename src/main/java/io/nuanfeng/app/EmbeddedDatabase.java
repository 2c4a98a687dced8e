package io.nuanfeng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for the first run and for tests, kept in a directory. A server left over by a killed application is
 * found through its {@code postmaster.pid} and used again, so a crash never blocks the next start.
 */
public final class EmbeddedDatabase {

    private static final String OWNER = "nuanfeng_owner";
    private static final String APPLICATION = "nuanfeng_app";

    private final int port;

    private EmbeddedDatabase(int port) {
        this.port = port;
    }

    /** Whether the server's programs are there; the container image leaves them out. */
    static boolean isPackaged() {
        var launcher = "io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class";
        return EmbeddedDatabase.class.getClassLoader().getResource(launcher) != null;
    }

    /** Starts the server kept in {@code directory}, or finds it running. */
    public static EmbeddedDatabase in(Path directory) {
        try {
            var left = LeftoverServer.in(directory);
            var database = new EmbeddedDatabase(left.isPresent() ? left.get().adopt() : start(directory));
            database.createRoles();
            return database;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The embedded database in " + directory + " does not start", failure);
        }
    }

    /** What Quarkus must be told to use this server: the application role, and the owner for migrations. */
    public Map<String, String> settings() {
        var address = "localhost:" + port + "/nuanfeng";
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + address,
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + address,
                "quarkus.datasource.username", APPLICATION,
                "quarkus.datasource.password", APPLICATION,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER,
                "quarkus.flyway.migrate-at-start", "true");
    }

    private static int start(Path directory) throws IOException {
        Files.createDirectories(directory);
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()
                .getPort();
    }

    private void createRoles() throws SQLException {
        try (var connection = asSuperuser(port).getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = 'nuanfeng'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + OWNER + " login createrole password '" + OWNER + "'");
            statement.execute("create role " + APPLICATION + " login password '" + APPLICATION + "'");
            statement.execute("grant " + APPLICATION + " to " + OWNER + " with admin option");
            statement.execute("create database nuanfeng owner " + OWNER);
        }
    }

    static PGSimpleDataSource asSuperuser(int port) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        return source;
    }
}
