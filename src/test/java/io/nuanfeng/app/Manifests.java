package io.nuanfeng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/** Kubernetes objects read as strictly as the API server reads them with field validation: no unknown field, no wrong type. */
record Manifests(List<HasMetadata> objects) {

    static final Path ROOT = Path.of("k8s");
    private static final Path KUBECTL = Path.of("/usr/bin/kubectl");
    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final ObjectMapper STRICT = strict();

    static boolean canRender() {
        return Files.isExecutable(KUBECTL);
    }

    /** What {@code kubectl apply -k} would send. */
    static Manifests rendered(String folder) {
        try {
            var process = new ProcessBuilder(
                            KUBECTL.toString(),
                            "kustomize",
                            ROOT.resolve(folder).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return parsed(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifests parsed(String yaml) {
        try (var documents =
                new ObjectMapper(new YAMLFactory()).readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            var objects = new ArrayList<HasMetadata>();
            while (documents.hasNextValue()) {
                objects.add(strictly(documents.nextValue()));
            }
            return new Manifests(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HasMetadata strictly(JsonNode node) throws IOException {
        String kind = node.path("kind").asText();
        var type = KINDS.getRegisteredKubernetesResource(node.path("apiVersion").asText(), kind);
        if (type == null) {
            throw new IOException("No such kind of object: " + kind);
        }
        return (HasMetadata) STRICT.treeToValue(node, type);
    }

    private static ObjectMapper strict() {
        var mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            // the models keep what they do not know in a map; without it an unknown field is an error
            @Override
            public Boolean hasAnySetter(Annotated method) {
                return false;
            }
        });
        var texts = mapper.coercionConfigFor(LogicalType.Textual);
        Stream.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float)
                .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail));
        Stream.of(LogicalType.Integer, LogicalType.Boolean).forEach(type -> mapper.coercionConfigFor(type)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail));
        return mapper;
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<PodTemplateSpec> pods() {
        return Stream.of(
                        all(Deployment.class).stream().map(it -> it.getSpec().getTemplate()),
                        all(StatefulSet.class).stream().map(it -> it.getSpec().getTemplate()),
                        all(Job.class).stream().map(it -> it.getSpec().getTemplate()))
                .flatMap(templates -> templates)
                .toList();
    }
}
