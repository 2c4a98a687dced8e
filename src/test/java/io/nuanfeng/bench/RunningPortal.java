package io.nuanfeng.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.restassured.RestAssured;

/** The packaged portal as a process of its own, on its own data. */
final class RunningPortal implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final int PORT = 18080;

    private final Process process;
    private final Duration start;

    private RunningPortal(Process process, Duration start) {
        this.process = process;
        this.start = start;
    }

    /** Starts it in a directory and waits for the first answer that needs the database. */
    static RunningPortal in(Path directory, String... jvm) throws IOException {
        var command = new ArrayList<>(List.of("java"));
        command.addAll(List.of(jvm));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + PORT, "-Dquarkus.management.port=" + (PORT + 1), "-jar", JAR.toString()));
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("portal.log").toFile())
                .start();
        while (process.isAlive() && !answers()) {
            LockSupport.parkNanos(20_000_000L);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(directory.resolve("portal.log")));
        }
        RestAssured.port = PORT;
        return new RunningPortal(process, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** From the command to the first answer. */
    Duration start() {
        return start;
    }

    /** Resident memory of the application alone, in MiB. */
    long residentMebibytes() throws IOException {
        var status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
        return Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1")) / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + PORT + "/api/v1/outlets?limit=1")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(50);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
