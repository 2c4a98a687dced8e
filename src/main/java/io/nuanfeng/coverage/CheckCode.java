package io.nuanfeng.coverage;

import java.time.Instant;

/** A code to read out to a third party, and until when it works. */
public record CheckCode(String code, Instant expiresAt) {

    @Override
    public String toString() {
        return "CheckCode";
    }
}
