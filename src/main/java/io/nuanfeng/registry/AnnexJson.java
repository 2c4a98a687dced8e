package io.nuanfeng.registry;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.nuanfeng.registry.annex1.Annex1Row;

/** How a row of annex 1 is kept: as JSON without its person and without its place in the file. */
final class AnnexJson {

    private static final String PERSON = "contact";
    private static final String PLACE_IN_FILE = "row";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    private AnnexJson() {}

    static ObjectNode facts(Annex1Row row) {
        ObjectNode facts = JSON.valueToTree(row);
        facts.remove(PERSON);
        facts.remove(PLACE_IN_FILE);
        return facts;
    }

    /** @param contact the opened contact, or one that stands for it; null where the list names none */
    static Annex1Row row(String facts, int row, Annex1Row.Contact contact) {
        try {
            var tree = (ObjectNode) JSON.readTree(facts);
            tree.set(PERSON, JSON.valueToTree(contact));
            tree.put(PLACE_IN_FILE, row);
            return JSON.treeToValue(tree, Annex1Row.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored row of annex 1 cannot be read", broken);
        }
    }

    static String contact(Annex1Row.Contact contact) {
        try {
            return JSON.writeValueAsString(contact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A contact cannot be written", impossible);
        }
    }

    static Annex1Row.Contact contact(String json) {
        try {
            return JSON.readValue(json, Annex1Row.Contact.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored contact cannot be read", broken);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
