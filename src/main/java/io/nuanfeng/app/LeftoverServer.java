package io.nuanfeng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A database server that outlived the application that started it, as its {@code postmaster.pid} tells. */
record LeftoverServer(ProcessHandle process, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PORT_LINE = 3;

    /** Empty where no server of this directory is alive; a pid file of a dead one is cleared away. */
    static Optional<LeftoverServer> in(Path directory) throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        for (var until = System.nanoTime() + PATIENCE.toNanos();
                Files.exists(pidFile);
                LockSupport.parkNanos(200_000_000L)) {
            var server = read(pidFile);
            if (server.isPresent() && server.get().serves(directory)) {
                return server;
            }
            if (server.isEmpty() || System.nanoTime() - until > 0) {
                Files.deleteIfExists(pidFile);
            }
        }
        return Optional.empty();
    }

    /** Uses the server, and stops it when this application ends. */
    int adopt() {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return port;
    }

    private static Optional<LeftoverServer> read(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"))
                .map(process -> new LeftoverServer(
                        process,
                        lines.size() > PORT_LINE
                                ? Integer.parseInt(lines.get(PORT_LINE).strip())
                                : 0));
    }

    private boolean serves(Path directory) {
        try (var connection = EmbeddedDatabase.asSuperuser(port).getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("show data_directory")) {
            return found.next() && Path.of(found.getString(1)).toRealPath().equals(directory.toRealPath());
        } catch (SQLException | IOException notThisOne) {
            return false;
        }
    }
}
