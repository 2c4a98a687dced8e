package io.nuanfeng.identity.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A form that arrived after its sign-in had ended. Its fields travel through the sign-in pages as one hidden text and are
 * sent again afterwards, by the person's own tap; nothing typed is lost.
 */
final class Carried {

    /** Name of the hidden field, and what it holds: the form as the browser sent it. */
    static final String NAME = "carried";

    private static final int LONGEST = 64 * 1024;

    /** One field of the form that waits. */
    record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    private Carried() {}

    static List<Field> fields(String body) {
        if (body.isBlank() || body.length() > LONGEST) {
            return List.of();
        }
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .map(field -> new Field(decode(field[0]), decode(field[1])))
                .toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
