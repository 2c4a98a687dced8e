package io.nuanfeng.coverage.roster;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Where a page ends: everything after this moment and id comes later. */
public record PageMark(Instant at, String id) {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** Before everything, where the oldest comes first. */
    public static final PageMark OLDEST = new PageMark(FIRST, "");
    /** Before everything, where the newest comes first. */
    public static final PageMark NEWEST = new PageMark(LAST, "");

    /** @throws Problem INVALID if the text never was a mark */
    public static PageMark parse(String text, PageMark start) {
        if (text == null || text.isEmpty()) {
            return start;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 2 && parts[1].matches("[\\w-]{0,64}")) {
                var at = Instant.parse(parts[0]);
                if (!at.isBefore(FIRST) && !at.isAfter(LAST)) {
                    return new PageMark(at, parts[1]);
                }
            }
        } catch (IllegalArgumentException | DateTimeException never) {
            throw wrong();
        }
        throw wrong();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem wrong() {
        return Problem.invalid(new Violation("cursor", "wrong"));
    }
}
