package io.nuanfeng.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Where a page ends: everything after this place and key comes later. Stable while rows come and go. */
public record Cursor(String place, String key) {

    public static final Cursor START = new Cursor("", "");

    /** @throws Problem if the text never was a cursor */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 2 && parts[0].matches("\\d{0,9}") && parts[1].indexOf('\0') < 0) {
                return new Cursor(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException notBase64) {
            throw wrong();
        }
        throw wrong();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem wrong() {
        return Problem.invalid(new Violation("cursor", "wrong"));
    }
}
