package io.nuanfeng.bench;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.nuanfeng.support.Eventually;

/**
 * Coverage lookups a second, beside the same SQL in pgbench: the application on one core, PostgreSQL and the load on
 * another, a hundred thousand people on record. Not part of the test run; needs the packaged portal and Debian's
 * {@code wrk}, {@code postgresql-contrib} (pgbench) and {@code util-linux} (taskset).
 */
class LookupFigures {

    private static final int PORT = 18082;
    private static final String HOME = "http://localhost:" + PORT + "/api/v1";
    private static final String SECONDS = "15";
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+(\\S+)");
    private static final Pattern TRANSACTIONS = Pattern.compile("tps = ([\\d.]+)");

    @Test
    void lookups_beside_the_same_statement_in_pgbench() throws Exception {
        var directory = Files.createTempDirectory("nuanfeng-lookups");
        var portal = start(directory);
        try {
            while (portal.isAlive() && !isUp()) {
                LockSupport.parkNanos(200_000_000L);
            }
            pin("0", portal.pid());
            var lines = Files.readAllLines(directory.resolve(".data/postgres/postmaster.pid"));
            pin("1", Long.parseLong(lines.get(0).strip()));
            var port = lines.get(3).strip();
            var person = fill(port);
            var statement = pgbench(directory, port, person);
            System.out.printf("| same statement in pgbench, 8 clients | %.0f/s | |%n", statement);
            lookups(signIn(), statement);
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private static Process start(Path directory) throws IOException {
        var jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString();
        return new ProcessBuilder(List.of(
                        "java",
                        "-XX:ActiveProcessorCount=1",
                        "-XX:+UseParallelGC",
                        "-Xms384m",
                        "-Xmx384m",
                        "-Dquarkus.http.port=" + PORT,
                        "-Dquarkus.management.port=" + (PORT + 1),
                        "-jar",
                        jar))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("portal.log").toFile())
                .start();
    }

    private static boolean isUp() {
        try {
            return given().get(HOME + "/outlets?limit=1").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** With its children: what either starts later follows by itself. */
    private static void pin(String core, long pid) throws Exception {
        var processes = new ArrayList<>(List.of(pid));
        ProcessHandle.of(pid).orElseThrow().children().map(ProcessHandle::pid).forEach(processes::add);
        for (var process : processes) {
            run("taskset", "-a", "-c", "-p", core, String.valueOf(process));
        }
    }

    /** A hundred thousand people beside those of the samples; gives the key of the sample courier. */
    private static String fill(String port) throws Exception {
        var url = "jdbc:postgresql://localhost:" + port + "/nuanfeng";
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into coverage.cover (id, person_key, outlet_key, outlet_id, outlet_name, division, route,
                        liable_name, liable_uscc, insurer_name, insurer_uscc, agency, agency_division, valid_from, state,
                        known_from, job_id)
                    select 'bench-' || n, 'bench-person-' || n, 'key-' || n % 3000, 'outlet-' || n % 3000, 'outlet',
                        '450802', 'A', '', '', 'unit', '91450802MATJ73E963', 'agency', '450800', '2024-01-01', 'IN_FORCE',
                        '2024-01-02', 'bench'
                    from generate_series(1, 100000) n
                    """);
            statement.execute("vacuum analyze coverage.cover");
            try (var rows = statement.executeQuery(
                    "select person_key from identity.account where person_key is not null order by created_at limit 1")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static double pgbench(Path directory, String port, String person) throws Exception {
        var script = directory.resolve("lookup.sql");
        Files.writeString(script, "select coverage.own_facts('" + person + "');\n");
        var command = new ProcessBuilder(
                        "taskset",
                        "-c",
                        "1",
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "8",
                        "-j",
                        "1",
                        "-T",
                        SECONDS,
                        "-h",
                        "localhost",
                        "-p",
                        port,
                        "-U",
                        "nuanfeng_app",
                        "-f",
                        script.toString(),
                        "nuanfeng")
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", "nuanfeng_app");
        return number(TRANSACTIONS, output(command));
    }

    private static String signIn() {
        var phone =
                given().get(HOME + "/demo/accounts").jsonPath().getString("items.find { it.role == 'COURIER' }.phone");
        var challenge = given().contentType("application/json")
                .body(Map.of("phone", phone))
                .post(HOME + "/auth/codes")
                .jsonPath()
                .getString("challengeId");
        var text = Eventually.get(
                () -> given().queryParam("phone", phone)
                        .get(HOME + "/demo/messages")
                        .asString(),
                messages -> messages.matches("(?s).*\\D\\d{6}\\D.*"));
        var code = text.replaceAll("(?s).*?\\D(\\d{6})\\D.*", "$1");
        return given().contentType("application/json")
                .body(Map.of("challengeId", challenge, "code", code))
                .post(HOME + "/auth/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static void lookups(String token, double statement) throws Exception {
        wrk(token, "64", "20");
        for (var connections : List.of("8", "16", "32", "64")) {
            var measured = wrk(token, connections, SECONDS);
            var perSecond = number(PER_SECOND, measured);
            var slowest = SLOWEST.matcher(measured);
            System.out.printf(
                    "| GET /coverage/me, %s connections | %.0f/s, 99 %% within %s | %.2f of pgbench |%n",
                    connections, perSecond, slowest.find() ? slowest.group(1) : "?", perSecond / statement);
        }
    }

    private static String wrk(String token, String connections, String seconds) throws Exception {
        return output(new ProcessBuilder(
                        "taskset",
                        "-c",
                        "1",
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Authorization: Bearer " + token,
                        HOME + "/coverage/me")
                .redirectErrorStream(true));
    }

    private static void run(String... command) throws Exception {
        output(new ProcessBuilder(command).redirectErrorStream(true));
    }

    private static String output(ProcessBuilder command) throws Exception {
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || output.contains("Non-2xx")) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    private static double number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return Double.parseDouble(found.group(1));
    }
}
