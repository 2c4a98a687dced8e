package io.nuanfeng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests hold nothing that Kubernetes would drop or refuse. */
class ManifestTest {

    private static final String SERVICE =
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: nuanfeng
              labels:
                tier: %s
            spec:
              selector:
                tier: portal
              %s:
                - name: http
                  port: %s
            """;

    @ParameterizedTest
    @MethodSource
    void every_file_has_known_fields_of_the_right_type(Path file) throws IOException {
        assertThat(Manifests.parsed(Files.readString(file)).objects()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/demo", "overlays/production"})
    void everything_rendered_has_known_fields_of_the_right_type(String folder) {
        assumeTrue(Manifests.canRender(), "kubectl is missing: only the single files are checked");

        assertThat(Manifests.rendered(folder).objects()).hasSizeGreaterThan(9);
    }

    @Test
    void a_right_object_is_read() {
        assertThat(Manifests.parsed(SERVICE.formatted("portal", "ports", "80")).objects())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "portal, porst, 80, porst", // a field that is not there
        "true,   ports, 80, String", // a truth value where a text belongs
        "portal, ports, '\"80\"', Integer", // a text where a number belongs
    })
    void a_planted_mistake_is_found(String label, String field, String port, String named) {
        assertThatThrownBy(() -> Manifests.parsed(SERVICE.formatted(label, field, port)))
                .hasMessageContaining(named);
    }

    static Stream<Path> every_file_has_known_fields_of_the_right_type() throws IOException {
        try (var files = Files.walk(Manifests.ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml") && !file.endsWith("database-certificate.yaml"))
                    .toList()
                    .stream();
        }
    }
}
