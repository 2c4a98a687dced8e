package io.nuanfeng.app;

import java.util.EnumMap;
import java.util.Map;

import io.nuanfeng.kernel.problem.Problem.Kind;

/** Which HTTP status each family of refusal has. */
final class ProblemTable {

    private static final Map<Kind, Integer> STATUS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.MALFORMED, 400),
            Map.entry(Kind.INVALID, 400),
            Map.entry(Kind.NOT_SIGNED_IN, 401),
            Map.entry(Kind.FORBIDDEN, 403),
            Map.entry(Kind.NOT_FOUND, 404),
            Map.entry(Kind.CONFLICT, 409),
            Map.entry(Kind.STALE, 412),
            Map.entry(Kind.TOO_LARGE, 413),
            Map.entry(Kind.UNSUPPORTED_TYPE, 415),
            Map.entry(Kind.KEY_REUSED, 422),
            Map.entry(Kind.VERSION_MISSING, 428),
            Map.entry(Kind.TOO_MANY, 429),
            Map.entry(Kind.UNAVAILABLE, 503)));

    private ProblemTable() {}

    static int status(Kind kind) {
        return STATUS.get(kind);
    }
}
