package io.nuanfeng.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** When an authenticator's code counts (RFC 6238): 30-second steps, one step of drift either way, each step once. */
final class TotpRules {

    private static final int STEP_SECONDS = 30;
    private static final int DRIFT = 1;

    private TotpRules() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /**
     * @param codeAt the right code of a step
     * @param lastStep the step of the last code that was accepted; it and all before it are refused (RFC 6238 §5.2)
     * @return the step whose code was typed
     */
    static OptionalLong accepted(LongFunction<String> codeAt, String typed, Instant now, long lastStep) {
        var found = OptionalLong.empty();
        for (var step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            if (sameText(codeAt.apply(step), typed) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
