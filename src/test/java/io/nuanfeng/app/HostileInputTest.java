package io.nuanfeng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.InventedPerson;

/** Every operation of the contract meets what nobody should send, as a visitor, a courier and officers. */
@QuarkusTest
class HostileInputTest {

    private static final List<String> TEXTS = List.of(
            "x",
            "\u0000",
            "a\u0000b",
            "' or 1=1 --",
            "../../etc/passwd",
            "<svg onload=alert(1)>",
            "\u202e\ud83d\udca9",
            "0000-00-00",
            "9999999999999999999999",
            "-1",
            "NaN",
            "A".repeat(1000));

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"\"",
            "{\"unknown\":1}",
            "{\"phone\":{\"a\":1}}",
            "{\"phone\":\"\\u0000\",\"code\":\"\\u0000\",\"challengeId\":\"\\u0000\",\"name\":\"\\u0000\",\"purpose\":\"\\u0000\"}",
            "[".repeat(2000),
            "{\"phone\":1e400}",
            "\u00ff\u00fe");

    private static final Pattern INTERNAL =
            Pattern.compile("Exception|io\\.nuanfeng|org\\.hibernate|vertx|SQLSTATE|select .* from|\\bat java");

    /** After these the rest would meet a closed door. */
    private static final Set<String> THE_END = Set.of("/api/v1/auth/sessions/current", "/api/v1/me/erasure");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> failures = new ArrayList<>();
    private int sent;

    @Test
    void nothing_a_client_sends_breaks_the_portal_or_shows_its_inside() throws Exception {
        var paths = new YAMLMapper().readTree(ContractDocument.merged()).path("paths");
        for (var token : List.of(
                "",
                InventedPerson.courier("hostile").token(),
                InventedPerson.staff(Role.POSTAL_OFFICER, "450800").token(),
                InventedPerson.staff(Role.INSURANCE_OFFICER, "450800").token())) {
            for (var path : paths.properties()) {
                for (var operation : path.getValue().properties()) {
                    attack(token, operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue());
                }
            }
        }

        assertThat(failures).isEmpty();
        assertThat(sent).isGreaterThan(1_000);
    }

    private void attack(String token, String method, String path, JsonNode operation) throws Exception {
        if (!token.isEmpty() && THE_END.contains(path)) {
            return;
        }
        for (var text : TEXTS) {
            var query = new StringBuilder("?unasked=1");
            for (var parameter : operation.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    query.append('&')
                            .append(parameter.path("name").asText())
                            .append('=')
                            .append(encoded(text));
                }
            }
            send(token, method, path.replaceAll("\\{[^}]+}", encoded(text)) + query, "{}");
        }
        for (var body : operation.has("requestBody") ? BODIES : List.<String>of()) {
            send(token, method, path.replaceAll("\\{[^}]+}", "x"), body);
        }
    }

    private void send(String token, String method, String address, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "hostile-" + sent);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        sent++;
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var asPromised =
                answer.statusCode() < 400 || type.startsWith("application/problem+json") || address.startsWith("/v/");
        if (answer.statusCode() >= 500
                || !asPromised
                || INTERNAL.matcher(answer.body()).find()) {
            failures.add(answer.statusCode() + " " + method + " " + address + " " + body + " -> " + answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
