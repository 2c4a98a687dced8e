package io.nuanfeng.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The files of {@code openapi/} as one document: paths and components side by side, references made local. */
public final class ContractDocument {

    /** The files, in the order in which a reader meets them. */
    public static final List<String> FILES = List.of("common", "identity", "registry", "coverage", "pay", "oversight");

    private static final YAMLMapper YAML =
            new YAMLMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    private static final String MERGED = merge();

    private ContractDocument() {}

    /** The whole contract as YAML. */
    public static String merged() {
        return MERGED;
    }

    private static String merge() {
        try {
            var whole = (ObjectNode) read(FILES.get(0));
            ((ObjectNode) whole.path("info")).put("title", "暖蜂 Nuanfeng");
            for (var file : FILES.subList(1, FILES.size())) {
                var part = read(file);
                whole.withArray("tags").addAll((ArrayNode) part.withArray("tags"));
                addAll(whole.withObject("/paths"), part.path("paths"));
                part.path("components")
                        .properties()
                        .forEach(kind -> addAll(
                                whole.withObject("/components").withObject("/" + kind.getKey()), kind.getValue()));
            }
            return YAML.writeValueAsString(whole).replaceAll("common\\.yaml#/", "#/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every operation with its summary, in the order of the files. */
    public static List<Operation> operations() {
        try {
            var found = new ArrayList<Operation>();
            for (var path : YAML.readTree(merged()).path("paths").properties()) {
                for (var method : path.getValue().properties()) {
                    found.add(new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue().path("summary").asText()));
                }
            }
            return List.copyOf(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One thing a program can ask. */
    public record Operation(String method, String path, String summary) {}

    private static void addAll(ObjectNode to, JsonNode from) {
        from.properties().forEach(entry -> to.set(entry.getKey(), entry.getValue()));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = ContractDocument.class.getResourceAsStream("/openapi/" + name + ".yaml")) {
            return YAML.readTree(file);
        }
    }
}
