package io.nuanfeng.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServedContractTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void the_served_contract_is_every_file_of_openapi_word_for_word() throws Exception {
        var served = YAML.readTree(given().port(management).get("/q/openapi").asString());

        try (var files = Files.list(Path.of("openapi"))) {
            var contracts =
                    files.filter(file -> file.toString().endsWith(".yaml")).collect(Collectors.toList());
            assertThat(contracts).hasSameSizeAs(ContractDocument.FILES);
            for (var file : contracts) {
                var written = YAML.readTree(Files.readString(file).replace("common.yaml#/", "#/"));
                assertHolds(served.path("paths"), written.path("paths"));
                written.path("components")
                        .properties()
                        .forEach(kind -> assertHolds(served.path("components").path(kind.getKey()), kind.getValue()));
            }
        }
    }

    private static void assertHolds(JsonNode served, JsonNode written) {
        written.properties()
                .forEach(entry -> assertThat(served.path(entry.getKey())).isEqualTo(entry.getValue()));
    }
}
