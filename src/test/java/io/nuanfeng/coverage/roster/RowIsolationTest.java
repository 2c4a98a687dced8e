package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.InventedOutlet.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.app.ContractDocument;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.InventedPerson;

/**
 * Every operation of the contract that names an outlet or a declaration, made from the contract itself: whose it is not,
 * for them it is not there (X26). An operation added later is in here by itself.
 */
@QuarkusTest
class RowIsolationTest {

    private static final List<String> NAMES_ONE = List.of("/api/v1/outlets/{id}/", "/api/v1/enrolments/{id}");
    /** Anybody may report that an outlet took the premium from wages: no row of the outlet is shown for it. */
    private static final Set<String> OPEN_TO_ALL = Set.of("/api/v1/outlets/{id}/premium/deduction-reports");

    private JsonNode contract;
    private InventedOutlet theirs;
    private InventedOutlet mine;
    private String hire;

    @BeforeEach
    void two_outlets_each_with_people() throws Exception {
        contract = new YAMLMapper().readTree(ContractDocument.merged());
        theirs = InventedOutlet.filed();
        mine = InventedOutlet.filed();
        hire = RosterCalls.hired(theirs, RosterCalls.person());
        RosterCalls.hired(mine, RosterCalls.person());
    }

    @Test
    void nobody_reaches_what_is_anothers() {
        var strangers = List.of(
                mine.manager(),
                mine.enterprise(),
                InventedPerson.staff(Role.INSURANCE_OFFICER, "450802"),
                InventedPerson.staff(Role.LABOUR_OFFICER, "450802"));
        var reached = new ArrayList<String>();
        for (var stranger : strangers) {
            each((method, path, operation) -> {
                var status = send(stranger, method, path, operation);
                if (status != 404 && status != 403) {
                    reached.add(stranger.role() + " " + method + " " + path + " " + status);
                }
            });
        }
        assertThat(reached).isEmpty();
    }

    @Test
    void the_owner_reaches_them_so_that_this_test_means_something() {
        var seen = new HashMap<String, Integer>();
        each((method, path, operation) -> {
            if (method.equals("get")) {
                seen.put(path, send(theirs.manager(), method, path, operation));
            }
        });
        assertThat(seen)
                .containsEntry("/api/v1/outlets/{id}/roster", 200)
                .containsEntry("/api/v1/enrolments/{id}", 200);
    }

    @Test
    void lists_hold_nothing_of_others() {
        var listed = RosterCalls.get(mine.manager(), "/api/v1/enrolments?limit=100")
                .extract()
                .jsonPath()
                .getList("items.outlet.id");

        assertThat(listed).containsOnly(mine.id());
        assertThat(RosterCalls.get(OFFICER, "/api/v1/enrolments?limit=100")
                        .extract()
                        .statusCode())
                .isEqualTo(200);
    }

    private void each(Operation visit) {
        for (var path : contract.path("paths").properties()) {
            if (!OPEN_TO_ALL.contains(path.getKey()) && NAMES_ONE.stream().anyMatch(path.getKey()::startsWith)) {
                for (var operation : path.getValue().properties()) {
                    visit.visit(operation.getKey(), path.getKey(), operation.getValue());
                }
            }
        }
    }

    /** A request as right as can be, so that nothing but the owner stands in its way. */
    private int send(InventedPerson who, String method, String path, JsonNode operation) {
        var id = path.startsWith("/api/v1/outlets") ? theirs.id() : hire;
        var request = who.asks().header("If-Match", "\"1\"");
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals("month")) {
                request.queryParam("month", "2026-10");
            }
        });
        if (operation.path("requestBody").path("content").has("multipart/form-data")) {
            request.multiPart("file", "x.csv", "姓名".getBytes(StandardCharsets.UTF_8), "text/csv");
        } else if (operation.has("requestBody")) {
            request.contentType(ContentType.JSON).body(body(operation));
        }
        var address =
                path.replace("{id}", id).replaceAll("\\{month}", "2026-10").replaceAll("\\{[^}]+}", "x");
        return request.request(method.toUpperCase(Locale.ROOT), address).statusCode();
    }

    /** Whatever the schema requires, as small as it may be. */
    private Object body(JsonNode operation) {
        return value(operation.at("/requestBody/content/application~1json/schema"));
    }

    private Object value(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText().replaceFirst(".*/", "");
            return value(contract.at("/components/schemas/" + name));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asText();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> List.of(value(schema.path("items")));
            case "integer" -> schema.path("minimum").asInt(1);
            case "boolean" -> false;
            default -> schema.path("format").asText().equals("date") ? "2026-11-01" : text(schema);
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        var object = new HashMap<String, Object>();
        schema.path("required")
                .forEach(name -> object.put(name.asText(), value(schema.at("/properties/" + name.asText()))));
        // needed in some cases only, which a schema cannot say
        Stream.of("enrolmentId", "toOutletId")
                .filter(schema.path("properties")::has)
                .forEach(name -> object.put(name, "x"));
        return object;
    }

    private static String text(JsonNode schema) {
        return schema.has("pattern")
                ? "2026-10"
                : "x".repeat(schema.path("minLength").asInt(1));
    }

    /** One operation of the contract. */
    @FunctionalInterface
    private interface Operation {
        void visit(String method, String path, JsonNode operation);
    }
}
