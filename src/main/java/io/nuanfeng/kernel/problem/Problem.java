package io.nuanfeng.kernel.problem;

import java.util.List;

/**
 * Why something was refused, without any word of HTTP: the table from kind to status lives in {@code app}, the words
 * in {@code messages/problems.properties} under {@code <slug>.title} and {@code <slug>.detail}.
 */
public final class Problem extends RuntimeException {

    private final Kind kind;
    private final String slug;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    private Problem(Kind kind, String slug, List<Object> arguments, List<Violation> violations) {
        super(slug, null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.arguments = arguments;
        this.violations = violations;
    }

    /** Not there, or not yours: the two must look the same. */
    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, "not-found", List.of(), List.of());
    }

    /** Arguments go into the words; never pass personal data. */
    public static Problem of(Kind kind, String slug, Object... arguments) {
        return new Problem(kind, slug, List.of(arguments), List.of());
    }

    /** Input that was understood but is not right, field by field. */
    public static Problem invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(Kind.INVALID, "invalid-input", List.of(), List.copyOf(violations));
    }

    /** Too soon or too often: come back after so many seconds. */
    public static Problem tooMany(long retryAfterSeconds) {
        return new Problem(Kind.TOO_MANY, "too-many-requests", List.of(retryAfterSeconds), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The families of refusal. */
    public enum Kind {
        MALFORMED,
        INVALID,
        NOT_SIGNED_IN,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        VERSION_MISSING,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        KEY_REUSED,
        TOO_MANY,
        /** Something the portal itself lacks just now. */
        UNAVAILABLE
    }
}
