package io.nuanfeng.coverage.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How what was counted is kept beside a filing. */
@ApplicationScoped
class ReturnJson {

    private static final TypeReference<Remarks> REMARKS = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    /** A filing that was never completed has no remarks. */
    Remarks remarks(String text) {
        return text.equals("{}") ? Remarks.NONE : read(text, REMARKS);
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("A kept return cannot be read", changed);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not plain data", impossible);
        }
    }
}
