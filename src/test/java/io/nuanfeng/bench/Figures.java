package io.nuanfeng.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.support.Eventually;

/**
 * The figures of {@code docs/benchmark.md}, measured on the packaged portal. Not part of the test run; its one command
 * is {@code src/test/bench/figures}.
 */
class Figures {

    private static final int ROWS = 5_000;
    private static final int HEADER_LINES = 4;
    private static final int STARTS = 5;

    private final PrintWriter table = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    @Test
    void start_and_memory_of_the_portal() throws Exception {
        var directory = Files.createTempDirectory("nuanfeng-figures");
        try (var first = RunningPortal.in(directory)) {
            row("first start, database made, samples loaded meanwhile", first.start());
            Eventually.get(() -> samples(), count -> count > 30);
        }
        var starts = IntStream.range(0, STARTS)
                .mapToObj(turn -> warmStart(directory))
                .sorted()
                .toList();
        row("start on a warm data directory, median of " + STARTS, starts.get(STARTS / 2));
    }

    @Test
    void five_thousand_outlets_within_256_mebibytes_of_heap() throws Exception {
        try (var portal = RunningPortal.in(Files.createTempDirectory("nuanfeng-figures"), "-Xmx256m")) {
            Eventually.get(() -> samples(), count -> count > 30);
            var token = SampleStaff.token("POSTAL_OFFICER");
            var file = largeList();
            row("annex 1, 5 000 rows, preview", imported(token, file, true));
            row("annex 1, 5 000 rows, previewed once more", imported(token, file, true));
            row("annex 1, 5 000 rows, done", imported(token, file, false));
            row("annex 1, the same file again", imported(token, file, false));
            table.printf("| memory after the imports, heap limit 256 MiB | %d MiB RSS |%n", portal.residentMebibytes());
        }
    }

    private Duration warmStart(Path directory) {
        try (var portal = RunningPortal.in(directory)) {
            table.printf("| memory after the first request | %d MiB RSS |%n", portal.residentMebibytes());
            return portal.start();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Duration imported(String token, byte[] file, boolean dryRun) {
        var begun = System.nanoTime();
        var id = given().auth()
                .oauth2(token)
                .queryParams(Map.of("kind", "annex1", "period", "2022-08", "division", "450800", "dryRun", dryRun))
                .multiPart("file", "large.csv", file)
                .post("/api/v1/registry/lists")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        var state = Eventually.get(
                () -> given().auth().oauth2(token).get("/api/v1/jobs/" + id).<String>path("state"),
                now -> !now.equals("QUEUED") && !now.equals("RUNNING"));
        assertThat(state).isIn("SUCCEEDED", "PARTLY");
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int samples() {
        return given().queryParam("limit", 100)
                        .queryParam("division", "450802")
                        .get("/api/v1/outlets")
                        .jsonPath()
                        .getList("items")
                        .size()
                * 4;
    }

    /** The sample list of July with its filed outlets repeated under other numbers. */
    private static byte[] largeList() {
        var lines = new String(SheetSamples.bytes("annex1-outlets-202207.utf8bom.csv"), StandardCharsets.UTF_8)
                .replace("2022年07月", "2022年08月")
                .lines()
                .toList();
        var filed = lines.stream()
                .filter(line -> line.contains("GGBA-") && line.contains("无变动"))
                .toList();
        var licensed = lines.stream()
                .skip(HEADER_LINES)
                .filter(line -> line.contains("快递企业法人"))
                .toList();
        var repeated = IntStream.range(0, ROWS - licensed.size()).mapToObj(i -> filed.get(i % filed.size())
                .replaceFirst("(GGBA-\\d{6}-\\d{4}-)\\d{4}", "$1" + (10_000 + i)));
        return Stream.concat(Stream.concat(lines.stream().limit(HEADER_LINES), licensed.stream()), repeated)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void row(String what, Duration took) {
        table.printf("| %s | %.2f s |%n", what, took.toMillis() / 1000.0);
    }
}
