package io.nuanfeng.identity;

import java.time.Instant;

/** One sign-in that lives, as its owner sees it. */
public record Session(String id, Kind kind, String client, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {

    /** The pages hold a cookie, the API holds tokens. */
    public enum Kind {
        PAGES,
        API
    }
}
