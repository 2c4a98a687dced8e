package io.nuanfeng.kernel.notice;

import java.time.Instant;
import java.util.Map;

/**
 * A notice as it lies in the inbox.
 *
 * @param readAt null until it is read
 */
public record Told(String id, String kind, Map<String, String> facts, String link, Instant toldAt, Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }

    @Override
    public String toString() {
        return "Told[" + id + "]";
    }
}
